import { z } from 'zod';

const Named = z.record(z.string(), z.string());

/** What placeholders mean: for all, and for a municipality by its id. Kept with a release, so it is read from a column. */
export const PressFacts = z.object({ shared: Named, local: z.record(z.string(), Named) });
export type PressFacts = z.infer<typeof PressFacts>;

export const NO_FACTS: PressFacts = { shared: {}, local: {} };

/** The names that the portal fills by itself. */
export const KNOWN_NAMES = [
  'kommune',
  'ort',
  'datum',
  'uhrzeit',
  'anzahl',
  'anzahlkommunen',
  'objekte',
  'objektliste',
] as const;
