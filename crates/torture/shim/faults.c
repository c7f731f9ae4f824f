/* A layer between a program and the disk, for the tests alone: preloaded, it sees every call that changes a file or a
 * folder below FAULTS_ROOT, and
 *
 *   FAULTS_TRACE=file   writes down what each did (crates/torture/src/trace.rs reads it),
 *   FAULTS_FAIL=n       makes the n-th fail, counted from the line `begin` on standard output,
 *   FAULTS_KIND=kind    eio (any call), full (no space: what needs some), short (half a write, then no space), sync (flushes),
 *   FAULTS_STAY=1       and all that come after it, too,
 *   FAULTS_SWALLOW=1    forgets flushes in what it writes down: the counter-test of those who read it.
 *
 * Lines on standard output are written down as they come, so that the trace says what was acknowledged when. A call that
 * changes files in a way that is not written down ends the program: nothing may go past this layer unseen. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { OPENED = 1, WROTE, SIZED, FLUSHED, RENAMED, REMOVED, FOLDER, LINKED, SAID };
enum { CREATED = 1, TRUNCATED = 2, IS_FOLDER = 4 };
enum { KIND_NONE, KIND_EIO, KIND_FULL, KIND_SHORT, KIND_SYNC };
/* What a call asks of the disk. */
enum { NEEDS_ROOM = 1, IS_WRITE = 2, IS_FLUSH = 4 };
#define FILES 4096

static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static char *files[FILES]; /* path by descriptor, of those below the root */
static char root[PATH_MAX];
static size_t root_length;
static int trace = -1, kind, stays, swallows, begun, half_written;
static long fail_at, count;

#define REAL(name) ((__typeof__(&name))real(#name))

static void *real(const char *name) {
    void *found = dlsym(RTLD_NEXT, name);
    if (!found) abort();
    return found;
}

static int is(const char *name, const char *value) {
    const char *told = getenv(name);
    return told && strcmp(told, value) == 0;
}

__attribute__((constructor)) static void start(void) {
    const char *told = getenv("FAULTS_ROOT");
    if (!told) return;
    root_length = strlen(told);
    if (root_length >= sizeof root) abort();
    strcpy(root, told);
    kind = is("FAULTS_KIND", "eio")     ? KIND_EIO
           : is("FAULTS_KIND", "full")  ? KIND_FULL
           : is("FAULTS_KIND", "short") ? KIND_SHORT
           : is("FAULTS_KIND", "sync")  ? KIND_SYNC
                                        : KIND_NONE;
    fail_at = getenv("FAULTS_FAIL") ? atol(getenv("FAULTS_FAIL")) : 0;
    stays = is("FAULTS_STAY", "1");
    swallows = is("FAULTS_SWALLOW", "1");
    if ((told = getenv("FAULTS_TRACE")))
        trace = (int)syscall(SYS_openat, AT_FDCWD, told, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
}

static void unseen(const char *call) {
    syscall(SYS_write, 2, call, strlen(call));
    syscall(SYS_write, 2, ": goes past the layer\n", 22);
    abort();
}

/* The whole path if it lies below the root, or nothing. To be freed. */
static char *below(int folder, const char *path) {
    char whole[PATH_MAX];
    if (!root_length || !path) return NULL;
    if (path[0] == '/') {
        if (strlen(path) >= sizeof whole) return NULL;
        strcpy(whole, path);
    } else {
        char base[PATH_MAX];
        if (folder == AT_FDCWD) {
            if (!getcwd(base, sizeof base)) return NULL;
        } else if (folder >= 0 && folder < FILES && files[folder]) {
            strcpy(base, files[folder]);
        } else {
            return NULL;
        }
        if (snprintf(whole, sizeof whole, "%s/%s", base, path) >= (int)sizeof whole) return NULL;
    }
    if (strncmp(whole, root, root_length) != 0 || (whole[root_length] != '/' && whole[root_length] != 0)) return NULL;
    return strdup(whole);
}

static const char *file(int fd) { return fd >= 0 && fd < FILES ? files[fd] : NULL; }

static void put(uint8_t what, int32_t fd, uint64_t number, const char *path, const struct iovec *parts, int n,
                uint64_t length) {
    if (trace < 0) return;
    uint32_t path_length = path ? (uint32_t)strlen(path) : 0;
    unsigned char head[25];
    head[0] = what;
    memcpy(head + 1, &fd, 4);
    memcpy(head + 5, &number, 8);
    memcpy(head + 13, &path_length, 4);
    memcpy(head + 17, &length, 8);
    struct iovec out[18] = {{head, sizeof head}, {(void *)path, path_length}};
    int used = 2;
    uint64_t left = length;
    for (int i = 0; i < n && left > 0; i++) {
        if (used == 18) unseen("a write of many parts");
        size_t part = parts[i].iov_len < left ? parts[i].iov_len : left;
        out[used++] = (struct iovec){parts[i].iov_base, part};
        left -= part;
    }
    ssize_t whole = (ssize_t)(sizeof head + path_length + length);
    if (syscall(SYS_writev, trace, out, used) != whole) unseen("the trace itself");
}

static void put_path(uint8_t what, const char *path, const char *other) {
    struct iovec part = {(void *)other, other ? strlen(other) : 0};
    put(what, 0, 0, path, &part, other ? 1 : 0, part.iov_len);
}

/* Whether this call is the one that fails; then errno says how. */
static int strikes(int asks) {
    if (!begun || kind == KIND_NONE || fail_at == 0) return 0;
    int meant = kind == KIND_EIO || (kind == KIND_FULL && (asks & NEEDS_ROOM)) ||
                (kind == KIND_SHORT && (asks & IS_WRITE)) || (kind == KIND_SYNC && (asks & IS_FLUSH));
    if (!meant) return 0;
    count++;
    if (count != fail_at && !(stays && count > fail_at)) return 0;
    errno = kind == KIND_EIO || kind == KIND_SYNC ? EIO : ENOSPC;
    return 1;
}

static void opened(int fd, char *path, int created, int flags) {
    struct stat found;
    if (fd >= FILES) unseen("too many files");
    free(files[fd]);
    files[fd] = path;
    int folder = fstat(fd, &found) == 0 && S_ISDIR(found.st_mode);
    uint64_t how = (created ? CREATED : 0) | (folder ? IS_FOLDER : 0) | (flags & O_TRUNC ? TRUNCATED : 0);
    put(OPENED, fd, how, path, NULL, 0, 0);
}

static int open_any(int folder, const char *path, int flags, mode_t mode) {
    static int (*next)(int, const char *, int, ...);
    if (!next) next = (int (*)(int, const char *, int, ...))real("openat64");
    pthread_mutex_lock(&lock);
    char *whole = below(folder, path);
    if (!whole) {
        pthread_mutex_unlock(&lock);
        return next(folder, path, flags, mode);
    }
    int created = (flags & O_CREAT) && faccessat(folder, path, F_OK, 0) != 0;
    int fd = (created && strikes(NEEDS_ROOM)) ? -1 : next(folder, path, flags, mode);
    int error = errno;
    if (fd >= 0) opened(fd, whole, created, flags);
    else free(whole);
    errno = error;
    pthread_mutex_unlock(&lock);
    return fd;
}

#define MODE(flags)                                   \
    mode_t mode = 0;                                  \
    if ((flags) & (O_CREAT | __O_TMPFILE)) {          \
        va_list more;                                 \
        va_start(more, flags);                        \
        mode = (mode_t)va_arg(more, int);             \
        va_end(more);                                 \
    }

int open(const char *path, int flags, ...) { MODE(flags) return open_any(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return open_any(AT_FDCWD, path, flags, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE(flags) return open_any(folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE(flags) return open_any(folder, path, flags, mode); }
int creat(const char *path, mode_t mode) { return open_any(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

int close(int fd) {
    pthread_mutex_lock(&lock);
    if (fd >= 0 && fd < FILES) {
        free(files[fd]);
        files[fd] = NULL;
    }
    int result = REAL(close)(fd);
    pthread_mutex_unlock(&lock);
    return result;
}

/* Writes at `place`, or where the file stands if that is negative. */
static ssize_t write_any(int fd, const struct iovec *parts, int n, off_t place) {
    if (n == 1 && parts[0].iov_len == 0) return 0;
    int halves = 0;
    if (half_written == fd + 1 && kind == KIND_SHORT) {
        half_written = 0;
        errno = ENOSPC;
        return -1;
    }
    if (strikes(NEEDS_ROOM | IS_WRITE)) {
        if (kind != KIND_SHORT) return -1;
        half_written = fd + 1;
        halves = 1;
    }
    off_t at = place >= 0 ? place : lseek(fd, 0, SEEK_CUR);
    if (place < 0 && (fcntl(fd, F_GETFL) & O_APPEND)) at = lseek(fd, 0, SEEK_END);
    struct iovec half = parts[0];
    if (halves) {
        half.iov_len = half.iov_len > 1 ? half.iov_len / 2 : half.iov_len;
        parts = &half;
        n = 1;
    }
    ssize_t done = place >= 0 ? syscall(SYS_pwritev, fd, parts, n, (unsigned long)place, 0UL)
                              : syscall(SYS_writev, fd, parts, n);
    int error = errno;
    if (done > 0) put(WROTE, fd, (uint64_t)at, NULL, parts, n, (uint64_t)done);
    errno = error;
    return done;
}

static ssize_t written(int fd, const struct iovec *parts, int n, off_t place) {
    pthread_mutex_lock(&lock);
    ssize_t done;
    if (file(fd)) {
        done = write_any(fd, parts, n, place);
    } else {
        if (fd == 1 && root_length) {
            if (n > 0 && parts[0].iov_len >= 5 && memcmp(parts[0].iov_base, "begin", 5) == 0) begun = 1;
            uint64_t length = 0;
            for (int i = 0; i < n; i++) length += parts[i].iov_len;
            put(SAID, fd, 0, NULL, parts, n, length);
        }
        done = place >= 0 ? syscall(SYS_pwritev, fd, parts, n, (unsigned long)place, 0UL)
                          : syscall(SYS_writev, fd, parts, n);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t write(int fd, const void *bytes, size_t n) {
    struct iovec part = {(void *)bytes, n};
    return written(fd, &part, 1, -1);
}
ssize_t pwrite(int fd, const void *bytes, size_t n, off_t place) {
    struct iovec part = {(void *)bytes, n};
    return written(fd, &part, 1, place);
}
ssize_t pwrite64(int fd, const void *bytes, size_t n, off64_t place) { return pwrite(fd, bytes, n, place); }
ssize_t writev(int fd, const struct iovec *parts, int n) { return written(fd, parts, n, -1); }
ssize_t pwritev(int fd, const struct iovec *parts, int n, off_t place) { return written(fd, parts, n, place); }
ssize_t pwritev64(int fd, const struct iovec *parts, int n, off64_t place) { return written(fd, parts, n, place); }

int ftruncate(int fd, off_t length) {
    pthread_mutex_lock(&lock);
    int result = -1;
    if (!file(fd)) {
        result = (int)syscall(SYS_ftruncate, fd, length);
    } else if (!strikes(0)) {
        result = (int)syscall(SYS_ftruncate, fd, length);
        if (result == 0) put(SIZED, fd, (uint64_t)length, NULL, NULL, 0, 0);
    }
    pthread_mutex_unlock(&lock);
    return result;
}
int ftruncate64(int fd, off64_t length) { return ftruncate(fd, length); }

int fallocate(int fd, int mode, off_t place, off_t length) {
    pthread_mutex_lock(&lock);
    int result = -1;
    if (file(fd) && mode != 0) unseen("fallocate with a mode");
    if (!file(fd) || !strikes(NEEDS_ROOM)) {
        struct stat before;
        if (fstat(fd, &before) != 0) before.st_size = 0;
        result = (int)syscall(SYS_fallocate, fd, mode, place, length);
        if (result == 0 && file(fd) && place + length > before.st_size)
            put(SIZED, fd, (uint64_t)(place + length), NULL, NULL, 0, 0);
    }
    pthread_mutex_unlock(&lock);
    return result;
}
int fallocate64(int fd, int mode, off64_t place, off64_t length) { return fallocate(fd, mode, place, length); }
int posix_fallocate(int fd, off_t place, off_t length) { return fallocate(fd, 0, place, length) == 0 ? 0 : errno; }
int posix_fallocate64(int fd, off64_t place, off64_t length) { return posix_fallocate(fd, place, length); }

static int flushed(int fd, long call) {
    pthread_mutex_lock(&lock);
    int result = -1;
    if (!file(fd)) {
        result = (int)syscall(call, fd);
    } else if (!strikes(IS_FLUSH)) {
        result = (int)syscall(call, fd);
        if (result == 0 && !swallows) put(FLUSHED, fd, 0, NULL, NULL, 0, 0);
    }
    pthread_mutex_unlock(&lock);
    return result;
}
int fsync(int fd) { return flushed(fd, SYS_fsync); }
int fdatasync(int fd) { return flushed(fd, SYS_fdatasync); }

static int renamed(int from_folder, const char *from, int to_folder, const char *to, unsigned flags) {
    pthread_mutex_lock(&lock);
    char *old = below(from_folder, from), *new = below(to_folder, to);
    int result = -1;
    if ((old || new) && flags) unseen("renameat2 with flags");
    if ((old != NULL) != (new != NULL)) unseen("a rename across the root");
    if (!old || !strikes(NEEDS_ROOM)) {
        result = (int)syscall(SYS_renameat2, from_folder, from, to_folder, to, flags);
        if (result == 0 && old) put_path(RENAMED, old, new);
    }
    free(old);
    free(new);
    pthread_mutex_unlock(&lock);
    return result;
}
int rename(const char *from, const char *to) { return renamed(AT_FDCWD, from, AT_FDCWD, to, 0); }
int renameat(int from_folder, const char *from, int to_folder, const char *to) {
    return renamed(from_folder, from, to_folder, to, 0);
}
int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned flags) {
    return renamed(from_folder, from, to_folder, to, flags);
}

static int removed(int folder, const char *path, int flags) {
    pthread_mutex_lock(&lock);
    char *whole = below(folder, path);
    int result = -1;
    /* What is not there is no change, and no chance to fail. */
    int there = faccessat(folder, path, F_OK, AT_SYMLINK_NOFOLLOW) == 0;
    if (!whole || !there || !strikes(0)) {
        result = (int)syscall(SYS_unlinkat, folder, path, flags);
        if (result == 0 && whole) put_path(REMOVED, whole, NULL);
    }
    int error = errno;
    free(whole);
    errno = error;
    pthread_mutex_unlock(&lock);
    return result;
}
int unlink(const char *path) { return removed(AT_FDCWD, path, 0); }
int unlinkat(int folder, const char *path, int flags) { return removed(folder, path, flags); }
int rmdir(const char *path) { return removed(AT_FDCWD, path, AT_REMOVEDIR); }
int remove(const char *path) { return removed(AT_FDCWD, path, 0); }

int mkdirat(int folder, const char *path, mode_t mode) {
    pthread_mutex_lock(&lock);
    char *whole = below(folder, path);
    int there = faccessat(folder, path, F_OK, 0) == 0;
    int result = -1;
    if (!whole || there || !strikes(NEEDS_ROOM)) {
        result = (int)syscall(SYS_mkdirat, folder, path, mode);
        if (result == 0 && whole) put_path(FOLDER, whole, NULL);
    }
    int error = errno;
    free(whole);
    errno = error;
    pthread_mutex_unlock(&lock);
    return result;
}
int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }

int linkat(int from_folder, const char *from, int to_folder, const char *to, int flags) {
    pthread_mutex_lock(&lock);
    char *old = below(from_folder, from), *new = below(to_folder, to);
    int result = -1;
    if ((old != NULL) != (new != NULL)) unseen("a link across the root");
    if (!old || !strikes(NEEDS_ROOM)) {
        result = (int)syscall(SYS_linkat, from_folder, from, to_folder, to, flags);
        if (result == 0 && old) put_path(LINKED, old, new);
    }
    free(old);
    free(new);
    pthread_mutex_unlock(&lock);
    return result;
}
int link(const char *from, const char *to) { return linkat(AT_FDCWD, from, AT_FDCWD, to, 0); }
