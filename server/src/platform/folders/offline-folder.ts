import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { Markup } from '../markup/markup.js';
import type { Source } from '../storage/archive-stream.js';
import type { Table } from '../tables/table.js';

/** One page of HTML; its text is kept folded up, as thousands of them wait for their turn. */
export class FolderPage {
  readonly folded: Buffer;

  constructor(
    /** Within the folder: `sitzungen/47_Sitzung_2026-12-03.html`. */
    readonly path: string,
    readonly title: string,
    /** Path of the chapter that it belongs to. */
    readonly chapter: string,
    body: Markup,
  ) {
    this.folded = deflateRawSync(body.html, { level: 6 });
  }

  get body(): Markup {
    return Markup.of(inflateRawSync(this.folded).toString());
  }
}

/** A file that lies in the folder, read when its turn comes. */
export type Enclosure = {
  path: string;
  title: string;
  /** Tells other bytes under the same path apart. */
  version: string;
  /** Null: not (any more) for whom the folder is made, or not to be read. */
  open(): Promise<Source | null>;
  /** What is read in it, for the search. */
  words?(): Promise<string>;
};

export type Chapter = { title: string; path: string };

/** Pages and files that open without a network and without this portal. */
export type OfflineFolder = {
  /** Of the folder in the archive, in letters that every program knows. */
  name: string;
  title: string;
  /** Below the title on the first page. */
  lead: Markup;
  /** Further down on the first page. */
  remarks: Markup;
  /** In the foot of every page. */
  foot: string;
  /** In the head of every page. */
  chapters: readonly Chapter[];
  pages: readonly FolderPage[];
  tables: ReadonlyArray<{ path: string; table: Table }>;
  enclosures: readonly Enclosure[];
  hasSearch: boolean;
};
