import { fork } from 'node:child_process';
import { ownProgram } from '../processes/own-program.js';
import type { Setting } from './typesetter.js';

const PROGRAM = ownProgram(import.meta.dirname, 'typesetting-process');
/** Two hundred pages take 4 s on a busy machine of two cores. */
const MOST_MILLISECONDS = 60_000;

type Answer = { pdf: Uint8Array } | { failure: string };

/** Sets one sheet in a process of its own, which costs it the third of a second to begin. */
export function setApart(setting: Setting): Promise<Uint8Array> {
  const child = fork(PROGRAM.path, {
    // It gets no secret of ours, and nothing it writes reaches our log.
    env: { NODE_ENV: 'production' },
    execArgv: [...PROGRAM.nodeOptions],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), MOST_MILLISECONDS);
  return new Promise<Uint8Array>((resolve, reject) => {
    child.once('message', (answer: Answer) =>
      'pdf' in answer ? resolve(answer.pdf) : reject(new Error(answer.failure)),
    );
    child.once('exit', () => reject(new Error('the process that sets was lost')));
    child.once('error', reject);
    child.send(setting, (error) => error && reject(error));
  }).finally(() => {
    clearTimeout(timer);
    child.kill('SIGKILL');
  });
}
