import { readFileSync } from 'node:fs';

const PAGE_SIZE = 4096;

/**
 * Memory of a process and its descendants; 0 where the system does not tell. A few small files of the kernel, read at
 * once: to look through all processes of the machine would cost the portal more than the work that is watched.
 */
export function residentBytes(pid: number | undefined): number {
  if (pid === undefined) return 0;
  const own = Number(fromKernel(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE_SIZE;
  const children = fromKernel(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return children.reduce((sum, child) => sum + residentBytes(child), own);
}

function fromKernel(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
