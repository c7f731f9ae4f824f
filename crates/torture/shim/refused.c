/* The second part of faults.c, compiled as one with it. */
/* What no part of Sala does to a file of the vault; if that changes, it is to be written down above. */
#define REFUSE(condition, name)                       \
    if (condition) unseen(name)

void *mmap(void *address, size_t length, int protection, int flags, int fd, off_t place) {
    const char *path = file(fd);
    size_t n = path ? strlen(path) : 0;
    /* SQLite's index of its log is shared memory that is made anew after every crash; it holds nothing. */
    int index = n > 4 && strcmp(path + n - 4, "-shm") == 0;
    REFUSE(path && !index && (flags & MAP_SHARED) && (protection & PROT_WRITE), "mmap");
    return (void *)syscall(SYS_mmap, address, length, protection, flags, fd, place);
}
void *mmap64(void *address, size_t length, int protection, int flags, int fd, off64_t place) {
    return mmap(address, length, protection, flags, fd, place);
}
int dup(int fd) {
    REFUSE(file(fd), "dup");
    return (int)syscall(SYS_dup, fd);
}
int dup3(int fd, int to, int flags) {
    REFUSE(file(fd) || file(to), "dup3");
    return (int)syscall(SYS_dup3, fd, to, flags);
}
int truncate(const char *path, off_t length) {
    REFUSE(root_length && strncmp(path, root, root_length) == 0, "truncate");
    return (int)syscall(SYS_truncate, path, length);
}
ssize_t copy_file_range(int from, off64_t *a, int to, off64_t *b, size_t n, unsigned flags) {
    REFUSE(file(to), "copy_file_range");
    return syscall(SYS_copy_file_range, from, a, to, b, n, flags);
}
ssize_t sendfile(int to, int from, off_t *place, size_t n) {
    REFUSE(file(to), "sendfile");
    return syscall(SYS_sendfile, to, from, place, n);
}
ssize_t sendfile64(int to, int from, off64_t *place, size_t n) { return sendfile(to, from, place, n); }
ssize_t splice(int from, off64_t *a, int to, off64_t *b, size_t n, unsigned flags) {
    REFUSE(file(to), "splice");
    return syscall(SYS_splice, from, a, to, b, n, flags);
}
FILE *fopen(const char *path, const char *mode) {
    REFUSE(root_length && strncmp(path, root, root_length) == 0 && mode[0] != 'r', "fopen");
    return REAL(fopen)(path, mode);
}
