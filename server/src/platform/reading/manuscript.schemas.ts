import { z } from 'zod';

/** A text that is taken apart, and where it lies: in the private folder of its child. */
export const ManuscriptTask = z.object({
  kind: z.enum(['docx', 'markdown', 'text']),
  folder: z.string(),
  file: z.string(),
});
export type ManuscriptTask = z.infer<typeof ManuscriptTask>;

/** Of all pieces together, in characters. */
export const MOST_CHARACTERS = 5_000_000;
export const MOST_PIECES = 30_000;
export const MOST_PICTURES = 60;
const LONGEST_RUN = 100_000;
const MOST_ROWS = 2_000;
const MOST_CELLS = 40;

/** Words that look alike; links lead to the web or to a mailbox, nowhere else. */
export const Run = z.object({
  text: z.string().max(LONGEST_RUN),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  href: z
    .string()
    .max(2_000)
    .regex(/^(https?:\/\/|mailto:)/i)
    .optional(),
});
export type Run = z.infer<typeof Run>;

const Runs = z.array(Run).max(5_000);

export const Piece = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.number().int().min(1).max(6), runs: Runs }),
  z.object({ kind: z.literal('paragraph'), runs: Runs }),
  /** One item of a list; `list` tells which items belong together, `depth` counts from 0. */
  z.object({
    kind: z.literal('item'),
    list: z.number().int(),
    isOrdered: z.boolean(),
    depth: z.number().int().min(0).max(20),
    runs: Runs,
  }),
  z.object({ kind: z.literal('table'), rows: z.array(z.array(Runs).max(MOST_CELLS)).max(MOST_ROWS) }),
  /** A file in the folder of the child, and what its writer said for people who do not see it. */
  z.object({
    kind: z.literal('picture'),
    file: z.string().regex(/^picture-\d{1,3}\.(?:png|jpg)$/),
    alternative: z.string().max(500),
  }),
]);
export type Piece = z.infer<typeof Piece>;

/** The child's answer; checked, for it has read what strangers sent. */
export const Manuscript = z.object({
  obstacle: z.enum(['password_protected', 'broken', 'memory_limit', 'too_long']).nullable(),
  pieces: z.array(Piece).max(MOST_PIECES),
  /** Of pictures that stay behind: of another kind, too large, or within a table. */
  pictureCount: z.number().int().min(0),
  hasTrackedChanges: z.boolean(),
});
export type Manuscript = z.infer<typeof Manuscript>;
