import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { components } from '../../client/src/api/schema.js';
import type { TestApp } from './app.js';
import { asVisitor } from './as.js';

export type Puzzle = components['schemas']['Puzzle'];

export async function askForPuzzle(portal: TestApp): Promise<Puzzle> {
  const { data } = await asVisitor(portal).GET('/api/outside-inquiries/puzzle');
  if (!data) throw new Error('no puzzle');
  return data;
}

/** As a browser does it. */
export async function solved(puzzle: Puzzle) {
  const { until, signature: _, ...parameters } = puzzle;
  const challenge = { parameters: { ...parameters, algorithm: 'PBKDF2/SHA-256' } };
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error('no solution');
  return { ...puzzle, until, counter: solution.counter, derivedKey: solution.derivedKey };
}

export const solvedPuzzle = async (portal: TestApp) => solved(await askForPuzzle(portal));
