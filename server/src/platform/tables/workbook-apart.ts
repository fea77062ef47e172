import { fork } from 'node:child_process';
import { ownProgram } from '../processes/own-program.js';
import type { Table } from './table.js';

const PROGRAM = ownProgram(import.meta.dirname, 'workbook-process');
/** Ten thousand rows of twelve columns take 2 s on a busy machine of two cores. */
const MOST_MILLISECONDS = 60_000;

type Answer = { workbook: Uint8Array } | { failure: string };

/** Makes a workbook in a process of its own, which costs it the third of a second to begin. */
export function workbookApart(tables: readonly Table[]): Promise<Buffer> {
  const child = fork(PROGRAM.path, {
    // It gets no secret of ours, and nothing it writes reaches our log.
    env: { NODE_ENV: 'production' },
    execArgv: [...PROGRAM.nodeOptions],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), MOST_MILLISECONDS);
  return new Promise<Buffer>((resolve, reject) => {
    child.once('message', (answer: Answer) =>
      'workbook' in answer ? resolve(Buffer.from(answer.workbook)) : reject(new Error(answer.failure)),
    );
    child.once('exit', () => reject(new Error('the process that makes workbooks was lost')));
    child.once('error', reject);
    child.send([...tables], (error) => error && reject(error));
  }).finally(() => {
    clearTimeout(timer);
    child.kill('SIGKILL');
  });
}
