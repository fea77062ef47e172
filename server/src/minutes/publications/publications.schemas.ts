import { z } from 'zod';
import { Id, Instant } from '../../platform/validation/primitives.js';
import { DOCUMENT_FORMATS } from '../documents/minutes-documents.schemas.js';

/** Where a public extract would name somebody. */
const NamePlace = z.object({
  place: z.string(),
  excerpt: z.string(),
  word: z.string(),
  /** May mean something else than the person, if somebody says so. */
  isConfirmable: z.boolean(),
});

export const MinutesPublication = z
  .object({
    minutesId: Id,
    /** "1.0", "1.1"; null: not approved yet. */
    newestVersion: z.string().nullable(),
    publishedVersion: z.string().nullable(),
    publishedAt: Instant.nullable(),
    /** Of the newest version; empty for those who do not publish. */
    places: z.array(NamePlace),
    abilities: z.object({ publish: z.boolean(), withdraw: z.boolean() }),
  })
  .meta({ id: 'MinutesPublication' });
export type MinutesPublication = z.infer<typeof MinutesPublication>;

export const PublishMinutes = z
  .strictObject({
    /** Words that somebody has looked at: here they mean no person. */
    confirmedWords: z.array(z.string().min(1).max(200)).max(100).default([]),
  })
  .meta({ id: 'PublishMinutes' });
export type PublishMinutes = z.infer<typeof PublishMinutes>;

const Run = z.object({
  text: z.string(),
  isBold: z.boolean().optional(),
  isItalic: z.boolean().optional(),
  href: z.string().optional(),
});
type Part =
  | { kind: 'heading'; text: string; level?: 2 | 3 | 4 | undefined }
  | { kind: 'paragraph'; text: string }
  | { kind: 'prose'; runs: Array<z.infer<typeof Run>>; mark?: { sign: string; word: string } | undefined }
  | { kind: 'list'; isOrdered: boolean; items: Part[][] }
  | { kind: 'grid'; width: number; head: Cell[]; rows: Cell[][] }
  | { kind: 'picture'; picture: string; alt: string | null };
type Cell = { blocks: Part[]; columns: number; rows: number };

const CellShape: z.ZodType<Cell> = z
  .object({
    get blocks() {
      return z.array(PartShape);
    },
    columns: z.number().int(),
    rows: z.number().int(),
  })
  .meta({ id: 'PublicMinutesCell' });

const PartShape: z.ZodType<Part> = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('heading'),
      text: z.string(),
      level: z.union([z.literal(2), z.literal(3), z.literal(4)]).optional(),
    }),
    z.object({ kind: z.literal('paragraph'), text: z.string() }),
    z.object({
      kind: z.literal('prose'),
      runs: z.array(Run),
      mark: z.object({ sign: z.string(), word: z.string() }).optional(),
    }),
    z.object({
      kind: z.literal('list'),
      isOrdered: z.boolean(),
      get items() {
        return z.array(z.array(PartShape));
      },
    }),
    z.object({
      kind: z.literal('grid'),
      width: z.number().int(),
      get head() {
        return z.array(CellShape);
      },
      get rows() {
        return z.array(z.array(CellShape));
      },
    }),
    z.object({ kind: z.literal('picture'), picture: z.string(), alt: z.string().nullable() }),
  ])
  .meta({ id: 'PublicMinutesPart' });

const head = {
  id: Id,
  workingGroup: z.string(),
  number: z.number().int(),
  title: z.string().nullable(),
  startedAt: Instant,
  publishedAt: Instant,
};

/** What everybody reads of minutes: no person's name in it. */
export const PublicMinutes = z
  .object({
    ...head,
    heading: z.string(),
    facts: z.array(z.object({ label: z.string(), value: z.string() })),
    parts: z.array(PartShape),
  })
  .meta({ id: 'PublicMinutes' });
export type PublicMinutes = z.infer<typeof PublicMinutes>;

export const PublicMinutesList = z.object({ items: z.array(z.object(head)) }).meta({ id: 'PublicMinutesList' });
export type PublicMinutesList = z.infer<typeof PublicMinutesList>;

export const PublicDocumentQuery = z.strictObject({ format: z.enum(DOCUMENT_FORMATS).default('pdf') });
export type PublicDocumentQuery = z.infer<typeof PublicDocumentQuery>;
