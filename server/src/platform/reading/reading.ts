import { z } from 'zod';

/** What the child reads, and where: everything lies in its private folder. */
export const ReadingTask = z.object({
  kind: z.enum(['pptx', 'docx', 'xlsx', 'open-document', 'pdf', 'image']),
  folder: z.string(),
  file: z.string(),
  /** Whether the words are wanted too, not only pictures; of what was converted they are known already. */
  wantsText: z.boolean(),
});
export type ReadingTask = z.infer<typeof ReadingTask>;

export const MOST_PAGES = 500;
export const LONGEST_TEXT = 100_000;
/** Of all pages together, in bytes. */
export const MOST_TEXT = 5_000_000;
/** Name of the child's answer in its folder. */
export const ANSWER = 'answer.json';

const ReadPage = z.object({
  number: z.number().int().min(1).max(MOST_PAGES),
  title: z.string().max(300).nullable(),
  text: z.string().max(LONGEST_TEXT),
  notes: z.string().max(LONGEST_TEXT).nullable(),
});
export type ReadPage = z.infer<typeof ReadPage>;

const Picture = z.object({
  page: z.number().int().min(1).max(MOST_PAGES),
  width: z.number().int().min(1).max(4000),
  height: z.number().int().min(1).max(20_000),
  /** In the folder of the task. */
  file: z.string().regex(/^page-\d{1,4}-\d{1,4}\.webp$/),
});
export type Picture = z.infer<typeof Picture>;

/** The child's answer; checked, for it has read what strangers sent. */
export const Reading = z.object({
  obstacle: z.enum(['password_protected', 'broken', 'unsupported', 'too_many_pages', 'memory_limit']).nullable(),
  pageCount: z.number().int().min(0).max(1_000_000),
  pages: z.array(ReadPage).max(MOST_PAGES),
  pictures: z.array(Picture).max(MOST_PAGES * 2),
});
export type Reading = z.infer<typeof Reading>;
