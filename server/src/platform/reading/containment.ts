import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { residentBytes } from '../processes/resident-bytes.js';

/** How a process ended that we let loose on a file of strangers. */
export type Ending = 'done' | 'failed' | 'time_limit' | 'memory_limit';

/** `seconds` of work; twice as many on the clock. */
export type Limits = { seconds: number; memoryBytes: number };

type Command = { file: string; args: readonly string[]; folder: string; environment: Record<string, string> };

const LOOK_EVERY_MS = 200;
const NICENESS = 10;
/** On a machine that is busy otherwise a program waits more than it works. */
const PATIENCE = 2;
const LARGEST_FILE_KIB = 2_000_000;
const isWindows = process.platform === 'win32';

/** We are going down: what was under way says nothing about the file. */
export class Interrupted extends Error {}

/** Programs that are let loose on the files of strangers. */
@Injectable()
export class Containment implements OnModuleDestroy {
  private readonly running = new Set<() => void>();

  /**
   * Runs a program until it ends, or until it has taken too long or too much memory, with everything that it has started.
   * The kernel counts its time as well, for the case that we are killed first; our end of its input closes then, too.
   */
  run(command: Command, limits: Limits): Promise<Ending> {
    const child = start(command, limits);
    return new Promise((resolve, reject) => {
      let verdict: Ending | undefined;
      const stop = (reason: Ending) => {
        verdict ??= reason;
        killGroup(child);
      };
      const clock = setTimeout(() => stop('time_limit'), limits.seconds * PATIENCE * 1000);
      const watch = setInterval(() => {
        if (residentBytes(child.pid) > limits.memoryBytes) stop('memory_limit');
      }, LOOK_EVERY_MS);
      const interrupt = () => {
        killGroup(child);
        reject(new Interrupted());
      };
      this.running.add(interrupt);
      const end = (ending: Ending) => {
        this.running.delete(interrupt);
        clearTimeout(clock);
        clearInterval(watch);
        killGroup(child);
        resolve(verdict ?? ending);
      };
      child.on('error', () => end('failed'));
      child.on('exit', (code, signal) => end(endingOf(code, signal)));
    });
  }

  onModuleDestroy(): void {
    for (const interrupt of this.running) interrupt();
  }
}

function start({ file, args, folder, environment }: Command, { seconds }: Limits): ChildProcess {
  const limited = `ulimit -c 0; ulimit -S -t ${seconds}; ulimit -H -t ${seconds + 5}; ulimit -f ${LARGEST_FILE_KIB}; exec "$0" "$@"`;
  const child = spawn(isWindows ? file : '/bin/sh', isWindows ? args : ['-c', limited, file, ...args], {
    cwd: folder,
    env: environment,
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: !isWindows,
  });
  child.stdin?.on('error', () => undefined);
  try {
    if (child.pid !== undefined) setPriority(child.pid, NICENESS);
  } catch {
    // Gone already.
  }
  return child;
}

/** V8 ends itself when its own memory is full; the kernel says so (XCPU) before it ends what has used up its time. */
function endingOf(code: number | null, signal: NodeJS.Signals | null): Ending {
  if (code === 0) return 'done';
  if (signal === 'SIGABRT' || code === 134) return 'memory_limit';
  return signal === 'SIGXCPU' ? 'time_limit' : 'failed';
}

function killGroup({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined || (isWindows && exitCode !== null)) return;
  try {
    process.kill(isWindows ? pid : -pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}
