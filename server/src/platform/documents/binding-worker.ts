import { type ChildProcess, fork } from 'node:child_process';
import { ownProgram } from '../processes/own-program.js';
import { residentBytes } from '../processes/resident-bytes.js';
import type { Answer, Order } from './binding-orders.js';

export type Limits = { milliseconds: number; heapMegabytes: number; megabytes: number };

const PROGRAM = ownProgram(import.meta.dirname, 'binding-process');
const WATCH_MS = 100;

/** The process took too long, too much, or broke down: the order it was carrying out is to blame. */
export class WorkerLost extends Error {}

/** One process that binds one book. Killed when an order takes longer or more memory than it may. */
export class BindingWorker {
  private readonly child: ChildProcess;
  private readonly watch: NodeJS.Timeout;
  private lost: (() => void) | undefined;
  private isGone = false;

  constructor(private readonly limits: Limits) {
    this.child = fork(PROGRAM.path, {
      // It gets no secret of ours, and nothing it writes reaches our log.
      env: { NODE_ENV: 'production' },
      execArgv: [`--max-old-space-size=${limits.heapMegabytes}`, ...PROGRAM.nodeOptions],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    });
    this.child.once('exit', () => this.end());
    this.child.once('error', () => this.end());
    this.watch = setInterval(() => this.weigh(), WATCH_MS).unref();
  }

  ask(order: Order): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.isGone) return reject(new WorkerLost());
      const settle = (decide: () => void) => {
        clearTimeout(timer);
        this.child.off('message', answered);
        this.lost = undefined;
        decide();
      };
      const answered = (answer: Answer) => settle(() => resolve(answer));
      const timer = setTimeout(() => this.stop(), this.limits.milliseconds);
      this.lost = () => settle(() => reject(new WorkerLost()));
      this.child.once('message', answered);
      this.child.send(order, (error) => error && this.stop());
    });
  }

  stop(): void {
    this.child.kill('SIGKILL');
    this.end();
  }

  private end(): void {
    clearInterval(this.watch);
    this.isGone = true;
    this.lost?.();
  }

  /** The heap has its own limit; bytes outside of it are only seen by the system (Linux). */
  private weigh(): void {
    if (residentBytes(this.child.pid) > this.limits.megabytes * 1024 * 1024) this.stop();
  }
}
