import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Answer, BookFacts, Obstacle } from './binding-orders.js';
import { BindingWorker, type Limits, WorkerLost } from './binding-worker.js';
import type { Bookmark } from './pdf-outline.js';

/** Pages of each file, why it has none, or null where nothing was to be opened. */
export type Leaves = ReadonlyArray<{ pages: number } | { obstacle: Obstacle } | null>;

export type Book = {
  /** For files on their way; whoever gave it removes it. */
  folder: string;
  /** PDF files on the disk, or null for what has none. */
  paths: ReadonlyArray<string | null>;
  facts: BookFacts;
  /** Sets the own pages when the lengths of the others are known: texts, then a page for each that is not bound in. */
  set(leaves: Leaves): Promise<Uint8Array>;
  /** Written below each page; `{page}` becomes its number, `{pages}` is known by then. */
  pageLabel: string;
  /** Given the first page of every file, from 0. */
  bookmarks(firstPages: readonly number[]): Bookmark[];
};

/** Measured: 12 files with 289 pages (30 MB) take 330 MB; on two cores with a load of 17, 15 s in all. */
export const LIMITS: Limits = { milliseconds: 15_000, heapMegabytes: 768, megabytes: 1200 };
const MOST_LOSSES = 3;

/** Binds PDF files and own pages into one PDF, in a process of its own. */
@Injectable()
export class Bookbinder {
  /** Writes the book to a path below the folder. Throws BookTooHeavy when its process is lost again and again. */
  async bind(book: Book, signal: AbortSignal, limits: Limits = LIMITS): Promise<string> {
    const heavy = new Set<number>();
    for (;;) {
      signal.throwIfAborted();
      const worker = new BindingWorker(limits);
      const stop = () => worker.stop();
      signal.addEventListener('abort', stop, { once: true });
      const attempt = new Attempt(worker, book, heavy);
      try {
        return await attempt.run();
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof WorkerLost)) throw error;
        if (attempt.current === null || heavy.size === MOST_LOSSES) throw new BookTooHeavy();
        heavy.add(attempt.current);
      } finally {
        signal.removeEventListener('abort', stop);
        worker.stop();
      }
    }
  }
}

export class BookTooHeavy extends Error {}

class Attempt {
  /** The file that is under the knife; null while it is none in particular. */
  current: number | null = null;

  constructor(
    private readonly worker: BindingWorker,
    private readonly book: Book,
    private readonly heavy: ReadonlySet<number>,
  ) {}

  async run(): Promise<string> {
    const { folder, facts } = this.book;
    const leaves = await this.open();
    const own = join(folder, 'own.pdf');
    await writeFile(own, await this.book.set(leaves));
    const notes = leaves.filter((leaf) => !isBound(leaf)).length;
    const texts = pagesIn(await this.worker.ask({ do: 'begin', path: own })) - notes;
    const lengths = leaves.map((leaf) => (isBound(leaf) ? leaf.pages : 1));
    const firstPages = lengths.map((_, index) => texts + sum(lengths.slice(0, index)));
    const label = this.book.pageLabel.replace('{pages}', String(texts + sum(lengths)));
    for (const [index, at] of firstPages.entries()) {
      if (!isBound(leaves[index] ?? null)) continue;
      this.current = index;
      pagesIn(await this.worker.ask({ do: 'add', index, at, label }));
    }
    this.current = null;
    const path = join(folder, 'book.pdf');
    const bookmarks = this.book.bookmarks(firstPages);
    pagesIn(await this.worker.ask({ do: 'finish', path, bookmarks, facts }));
    return path;
  }

  private async open(): Promise<Leaves> {
    const leaves: Array<Leaves[number]> = [];
    for (const [index, path] of this.book.paths.entries()) {
      if (path !== null && this.heavy.has(index)) leaves.push({ obstacle: 'too_heavy' });
      else leaves.push(path === null ? null : await this.openOne(index, path));
    }
    this.current = null;
    return leaves;
  }

  private async openOne(index: number, path: string): Promise<Leaves[number]> {
    this.current = index;
    const answer = await this.worker.ask({ do: 'open', index, path });
    return 'failure' in answer ? { obstacle: 'broken' } : answer;
  }
}

const isBound = (leaf: Leaves[number]): leaf is { pages: number } => leaf !== null && 'pages' in leaf;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** A file that opened and cannot be copied is as heavy as one that takes too much: it is left out the next time. */
function pagesIn(answer: Answer): number {
  if ('pages' in answer) return answer.pages;
  throw new WorkerLost('failure' in answer ? answer.failure : answer.obstacle);
}
