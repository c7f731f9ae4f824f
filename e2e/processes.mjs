// What the kernel says about processes: who started whom, which sockets they hold, how much memory is theirs.
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // it has ended meanwhile
  }
};

function parentOf(pid) {
  return Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
}

/** A process and all that it started, in no order. */
export function tree(pid) {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const parents = new Map(all.map((one) => [one, parentOf(one)]));
  const within = (one) =>
    one === pid || (parents.has(one) && parents.get(one) > 1 && within(parents.get(one)));
  return all.filter(within);
}

/** The first process below `pid` whose program is `program`. */
export function findProgram(pid, program) {
  return tree(pid).find((one) => {
    try {
      return readlinkSync(`/proc/${one}/exe`) === program;
    } catch {
      return false;
    }
  });
}

/** Internet sockets of these processes, as `protocol local remote`, the addresses in the kernel's hexadecimal form. */
export function internetSockets(pids) {
  const mine = new Set(
    pids.flatMap((pid) => {
      try {
        return readdirSync(`/proc/${pid}/fd`).map((fd) => {
          try {
            return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1];
          } catch {
            return undefined;
          }
        });
      } catch {
        return [];
      }
    }),
  );
  return ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6'].flatMap((protocol) =>
    read(`/proc/${pids[0]}/net/${protocol}`)
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((field) => field[9] !== undefined && mine.has(field[9]))
      .map(([, local, remote]) => `${protocol} ${local} ${remote}`),
  );
}

/** Proportional memory of these processes together, in KiB. */
export function proportionalMemory(pids) {
  return pids.reduce((sum, pid) => {
    return sum + Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
  }, 0);
}

/** When a process was started, by the wall clock, in milliseconds; exact to about 10 ms. */
export function startedAt(pid) {
  const after = read(`/proc/${pid}/stat`).split(') ')[1].split(' ');
  const sinceBoot = Number(after[19]) / 100;
  const uptime = Number(read('/proc/uptime').split(' ')[0]);
  return Date.now() - (uptime - sinceBoot) * 1000;
}
