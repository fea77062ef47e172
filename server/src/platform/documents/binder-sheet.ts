import type { SheetBlock } from './sheet.js';

/** What the binder's own pages say: cover, contents, texts, and a page for each file that cannot be bound in. */
export type BinderSheet = {
  /** BCP 47, e.g. "de". */
  language: string;
  title: string;
  sender: string;
  subtitle: string | null;
  facts: ReadonlyArray<{ label: string; value: string }>;
  contentsTitle: string;
  /** Set between the contents and the files. */
  texts: ReadonlyArray<{ title: string; blocks: readonly SheetBlock[] }>;
  sections: ReadonlyArray<{
    label: string;
    files: ReadonlyArray<{
      title: string;
      /** Below the title in the contents, e.g. whose it is. */
      remark: string;
      /** Pages that are bound in, or null: a page with `note` stands for it. */
      pageCount: number | null;
      note: string;
    }>;
  }>;
  /** At the foot of every page; `{page}` and `{pages}` become numbers. */
  pageLabel: string;
};
