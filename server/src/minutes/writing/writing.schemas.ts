import { z } from 'zod';

/** A window asks what is stored: the answer carries the same mark. */
export const Mark = z.strictObject({ type: z.literal('mark'), mark: z.string().max(100) });

export function readMark(payload: string): string | undefined {
  try {
    return Mark.safeParse(JSON.parse(payload)).data?.mark;
  } catch {
    return undefined;
  }
}
