import { z } from 'zod';
import { Member } from '../members/members.schemas.js';

/** Who is signed in, and what the page around everything needs to know of the installation. */
export const Session = z
  .object({
    member: Member.nullable(),
    isDemo: z.boolean(),
    contactEmail: z.string(),
    uploadLimit: z.number().int(),
    abilities: z.object({ administer: z.boolean(), invite: z.boolean() }),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof Session>;

export const Credentials = z
  .strictObject({ email: z.string().max(254), password: z.string().max(256) })
  .meta({ id: 'Credentials' });
export type Credentials = z.infer<typeof Credentials>;
