import { z } from 'zod';
import { Invalid } from '../../platform/errors/domain-error.js';
import { Id } from '../../platform/validation/primitives.js';

/** In the address, of each type that has objects of its own; the System is the entry. */
export const COLLECTIONS = [
  'bodies',
  'legislative-terms',
  'organizations',
  'persons',
  'memberships',
  'meetings',
  'agenda-items',
  'papers',
  'consultations',
  'files',
  'locations',
] as const;
export const Collection = z.enum(COLLECTIONS);
export type Collection = z.infer<typeof Collection>;

/** A full point in time; "+" that somebody forgot to encode arrives as a blank. */
const Moment = z
  .string()
  .max(40)
  .transform((text) => text.replace(' ', '+'))
  .pipe(z.iso.datetime({ offset: true }))
  .transform((text) => new Date(text));

/** Filters of OParl 1.1, in the order of the canonical address. What is unknown is passed over. */
export const ListQuery = z.object({
  created_since: Moment.optional(),
  created_until: Moment.optional(),
  modified_since: Moment.optional(),
  modified_until: Moment.optional(),
  /** A wish. */
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .transform((wish) => Math.min(wish, 100))
    .default(100),
  omit_internal: z.stringbool().default(false),
  /** The last object of the page before. */
  after: Id.optional(),
});
export type ListQuery = z.infer<typeof ListQuery>;

export const OparlObject = z.looseObject({ id: z.string(), type: z.string() });
export type OparlObject = z.infer<typeof OparlObject>;

export const OparlList = z.object({
  data: z.array(OparlObject),
  pagination: z.object({ totalElements: z.number().int(), elementsPerPage: z.number().int() }),
  links: z.object({ first: z.string(), self: z.string(), next: z.string().optional() }),
});
export type OparlList = z.infer<typeof OparlList>;

/** Faults as OParl wants them told. */
export function readListQuery(query: unknown): ListQuery {
  const read = ListQuery.safeParse(query);
  if (read.success) return read.data;
  throw new Invalid(
    read.error.issues.map(({ path }) => ({
      pointer: `#/${path.join('/')}`,
      detail: 'Diese Angabe ist nicht lesbar.',
    })),
  );
}
