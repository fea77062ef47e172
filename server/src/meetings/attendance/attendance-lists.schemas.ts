import { z } from 'zod';

/** With whom somebody is told about: people, or municipalities and numbers alone. */
export const ParticipantListQuery = z.strictObject({ names: z.enum(['yes', 'no']).default('yes') });
export type ParticipantListQuery = z.infer<typeof ParticipantListQuery>;
