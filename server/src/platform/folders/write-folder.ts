import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Logger } from '@nestjs/common';
import { type Markup, markup, wordsOf } from '../markup/markup.js';
import { ArchiveStream, type Source } from '../storage/archive-stream.js';
import type { Table } from '../tables/table.js';
import { tableAsCsv } from '../tables/table-as-csv.js';
import { FOLDER_LOOK } from './folder-look.js';
import { framed, LOOK, SEARCH, START } from './folder-page.js';
import { SEARCH_SCRIPT, type SearchEntry, searchForm, wordsFile, wordsPath } from './folder-search.js';
import type { Enclosure, OfflineFolder } from './offline-folder.js';

/** Letters of words after which the next file of them begins. */
const PART = 2_000_000;
/** Of one file; the title and what stands at its beginning say most. */
const MOST_WORDS = 40_000;

type Ground = { target: Writable; madeAt: Date; logger: Pick<Logger, 'error'> };

/** A folder as zip on its way to a target: nothing is put aside, one page or file after the other. */
export async function writeFolder(folder: OfflineFolder, { target, madeAt, logger }: Ground): Promise<void> {
  const archive = new ArchiveStream(target, madeAt);
  try {
    await new FolderWriting(folder, archive, logger).write();
    await archive.end();
  } catch (error) {
    archive.abandon();
    throw error;
  }
}

class FolderWriting {
  private readonly missing: string[] = [];
  private entries: SearchEntry[] = [];
  private letters = 0;
  private parts = 0;

  constructor(
    private readonly folder: OfflineFolder,
    private readonly archive: ArchiveStream,
    private readonly logger: Pick<Logger, 'error'>,
  ) {}

  async write(): Promise<void> {
    const { folder } = this;
    const titles = new Map(folder.chapters.map(({ path, title }) => [path, title]));
    for (const page of folder.pages) {
      const { path, title, chapter, body } = page;
      await this.add(path, textSource(framed({ path, title, chapter, body }, folder)));
      await this.note([title, titles.get(chapter) ?? '', path, wordsOf(body)]);
    }
    for (const { path, table } of folder.tables) await this.add(path, csvSource(table));
    for (const enclosure of folder.enclosures) await this.enclose(enclosure);
    await this.flush();
    await this.add(LOOK, textSource(FOLDER_LOOK));
    if (folder.hasSearch) await this.add(SEARCH, textSource(SEARCH_SCRIPT));
    // At the end, when it is known what is missing.
    const start = { path: START, title: folder.title, chapter: null, body: this.start() };
    await this.add(START, textSource(framed(start, folder)));
  }

  private start(): Markup {
    const { lead, remarks, hasSearch } = this.folder;
    const gone =
      this.missing.length === 0
        ? null
        : markup`<h2>Nicht enthalten</h2>
<p>Diese Dateien wurden inzwischen zurückgezogen oder waren nicht lesbar:</p>
<ul>${this.missing.map((title) => markup`<li>${title}</li>`)}</ul>`;
    return markup`${lead}${hasSearch ? searchForm(this.parts) : null}${gone}${remarks}`;
  }

  private async enclose({ path, title, open, words }: Enclosure): Promise<void> {
    const source = await this.attempt(open, null);
    const isWhole = source !== null && (await this.add(path, source));
    if (!isWhole) this.missing.push(title);
    else if (this.folder.hasSearch && words) {
      await this.note([title, 'Datei', path, (await this.attempt(words, '')).slice(0, MOST_WORDS)]);
    }
  }

  private async attempt<Result>(work: () => Promise<Result>, otherwise: Result): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      this.logger.error(error);
      return otherwise;
    }
  }

  private add(path: string, source: Source): Promise<boolean> {
    return this.archive.add(`${this.folder.name}/${path}`, source);
  }

  private async note(entry: SearchEntry): Promise<void> {
    if (!this.folder.hasSearch) return;
    this.entries.push(entry);
    this.letters += entry[0].length + entry[3].length;
    if (this.letters >= PART) await this.flush();
  }

  private async flush(): Promise<void> {
    if (this.entries.length === 0) return;
    this.parts += 1;
    await this.add(wordsPath(this.parts), textSource(wordsFile(this.entries)));
    this.entries = [];
    this.letters = 0;
  }
}

export const bytesSource = (bytes: Uint8Array): Source => ({
  size: bytes.length,
  copyTo: async (target) => {
    target.write(bytes);
  },
});

const textSource = (text: string): Source => bytesSource(Buffer.from(text));

/** However long: line by line, as fast as it is taken. */
const csvSource = (table: Table): Source => ({
  size: 0,
  copyTo: (target) => pipeline(tableAsCsv(table), target, { end: false }),
});
