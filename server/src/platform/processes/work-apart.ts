import { fork } from 'node:child_process';
import type { Program } from './own-program.js';

type Answer<Made> = { made: Made } | { failure: string };

const MOST_MILLISECONDS = 60_000;

/**
 * Lets one piece of work be done in a process of its own, which costs it the third of a second to begin and nobody else
 * anything. Fails when the work fails, when it takes longer than a minute, and when the process is lost.
 */
export function workApart<Given extends object, Made>(program: Program, given: Given): Promise<Made> {
  const child = fork(program.path, {
    // It gets no secret of ours, and nothing it writes reaches our log.
    env: { NODE_ENV: 'production' },
    execArgv: [...program.nodeOptions],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), MOST_MILLISECONDS);
  return new Promise<Made>((resolve, reject) => {
    child.once('message', (answer: Answer<Made>) =>
      'made' in answer ? resolve(answer.made) : reject(new Error(answer.failure)),
    );
    child.once('exit', () => reject(new Error(`${program.path} was lost`)));
    child.once('error', reject);
    child.send(given, (error) => error && reject(error));
  }).finally(() => {
    clearTimeout(timer);
    child.kill('SIGKILL');
  });
}

/** The other side: in the program itself. */
export function workForParent<Given, Made>(work: (given: Given) => Promise<Made>): void {
  process.once('message', (given: Given) => {
    work(given).then(
      (made) => process.send?.({ made }),
      (error) => process.send?.({ failure: String(error) }),
    );
  });
  process.on('disconnect', () => process.exit());
}
