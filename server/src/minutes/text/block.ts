import { z } from 'zod';
import { DateOnly, Id } from '../../platform/validation/primitives.js';

/** For whom a block is written, from the narrowest circle to the widest. */
export const AUDIENCES = ['group', 'leadership', 'public'] as const;
export const Audience = z.enum(AUDIENCES).meta({ id: 'MinutesAudience' });
export type Audience = z.infer<typeof Audience>;

/** https, http, mailto or a path of the portal; nothing that a browser would run. */
export const isSafeLink = (href: string): boolean => /^(https?:\/\/|mailto:|\/(?![/\\]))/i.test(href);

/** Of text. */
export const Mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: z.string().max(2000).refine(isSafeLink) }) }),
]);

const Inline = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('text'), text: z.string().min(1), marks: z.array(Mark).optional() }),
    z.object({ type: z.literal('hardBreak') }),
  ])
  .meta({ id: 'MinutesInline' });
export type Inline = z.infer<typeof Inline>;

const inlines = z.array(Inline).default([]);

/** In one spelling: of two that differ in case the database knows one. */
const Known = Id.toLowerCase();

const standing = { id: Known, audience: Audience.default('group') };

const Paragraph = z.object({ type: z.literal('paragraph'), content: inlines });

export type ListItem = { type: 'listItem'; content: Array<z.infer<typeof Paragraph> | List> };
export type List = { type: 'bulletList' | 'orderedList'; content: ListItem[] };

const ListItem: z.ZodType<ListItem> = z
  .object({
    type: z.literal('listItem'),
    get content() {
      return z.array(z.union([Paragraph, List]));
    },
  })
  .meta({ id: 'MinutesListItem' });
const List = z
  .object({ type: z.enum(['bulletList', 'orderedList']), content: z.array(ListItem) })
  .meta({ id: 'MinutesList' });

const Span = z.object({
  colspan: z.number().int().min(1).max(20).default(1),
  rowspan: z.number().int().min(1).max(200).default(1),
});

const Cell = z.object({
  type: z.enum(['tableHeader', 'tableCell']),
  attrs: Span.default({ colspan: 1, rowspan: 1 }),
  content: z.array(z.union([Paragraph, List])),
});
const Row = z.object({ type: z.literal('tableRow'), content: z.array(Cell) }).meta({ id: 'MinutesTableRow' });

/** What one mistypes; a task with such a day stays a task, without one. */
const isNear = (day: string): boolean => day >= '1900' && day < '2201';

const TaskAttributes = z.object({
  ...standing,
  assignee: z.enum(['municipality', 'member', 'all_municipalities']).nullable().default(null),
  municipalityId: Known.nullable().default(null),
  memberId: Known.nullable().default(null),
  dueOn: DateOnly.refine(isNear).nullable().default(null).catch(null),
});

const attrs = z.object(standing);

/**
 * One paragraph, heading, entry, list, table or picture of the minutes: ProseMirror's JSON. Its id stays with it, its
 * audience says for whom it is written.
 */
export const Block = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), attrs, content: inlines }),
    z.object({
      type: z.literal('heading'),
      attrs: z.object({ ...standing, level: z.union([z.literal(3), z.literal(4)]).default(3) }),
      content: inlines,
    }),
    z.object({ type: z.literal('agreement'), attrs, content: inlines }),
    z.object({ type: z.literal('question'), attrs, content: inlines }),
    z.object({ type: z.literal('task'), attrs: TaskAttributes, content: inlines }),
    z.object({ type: z.literal('bulletList'), attrs, content: z.array(ListItem) }),
    z.object({ type: z.literal('orderedList'), attrs, content: z.array(ListItem) }),
    z.object({ type: z.literal('table'), attrs, content: z.array(Row) }),
    z.object({
      type: z.literal('image'),
      attrs: z.object({
        ...standing,
        fileId: Known,
        alt: z.string().max(500).default(''),
        decorative: z.boolean().default(false),
      }),
    }),
  ])
  .meta({ id: 'MinutesBlock' });
export type Block = z.infer<typeof Block>;
