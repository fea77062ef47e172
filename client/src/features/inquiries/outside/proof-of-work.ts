import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Proof, Puzzle } from './outside-inquiries.queries';

/** Browsers calculate only where nobody can listen in: https, or this very computer. */
export const canWork = (): boolean => globalThis.crypto?.subtle !== undefined;

/** Tries numbers until one fits: about a second, beside whatever the page does. */
export async function workOn(puzzle: Puzzle): Promise<Proof> {
  const { until: _until, signature: _signature, ...parameters } = puzzle;
  const challenge = { parameters: { ...parameters, algorithm: 'PBKDF2/SHA-256' } };
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error('The puzzle was not solved in time.');
  return { ...puzzle, counter: solution.counter, derivedKey: solution.derivedKey };
}
