import { readdirSync, readFileSync } from 'node:fs';

/** A process and its descendants, parents first. Linux only: read from /proc. */
export function familyOf(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((candidate) => parentOf(candidate) === pid);
  return [pid, ...children.flatMap(familyOf)];
}

function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

/** Stops (SIGSTOP) or wakes (SIGCONT) a whole family of processes. */
export function signalFamily(pid: number, signal: 'SIGSTOP' | 'SIGCONT'): void {
  for (const member of familyOf(pid)) process.kill(member, signal);
}
