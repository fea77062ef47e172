import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Bookbinder, BookTooHeavy } from '../../platform/documents/bookbinder.js';
import { DocumentPress } from '../../platform/documents/document-press.js';
import type { StreamedContent } from '../../platform/http/send-stream.js';
import { Turns } from '../../platform/processes/turns.js';
import { PaperTextsService } from '../paper-texts.service.js';
import { BinderTooHeavy, TooManyBinders, TooManyOwnBinders } from '../papers.errors.js';
import type { MeetingPapers } from '../papers.schemas.js';
import { PapersService } from '../papers.service.js';
import { folderName } from '../rules/paper-names.js';
import { Shares } from '../rules/shares.js';
import { boundSections, pageLabel, presentBinder, presentBookmarks, titleOf } from './binder.presenter.js';
import { BinderFoldersService } from './binder-folders.service.js';
import { BinderLeavesService } from './binder-leaves.service.js';

/**
 * All papers of a meeting as one PDF ("Sitzungsmappe"). Bound while its reader waits, and kept by nobody: a meeting of
 * the demo takes 0.7 s on a busy machine, 289 pages 15 s on one with eight times the work it can do. A job would have to
 * be looked after, and what is kept could be read after it was withdrawn.
 */
@Injectable()
export class BinderService {
  private readonly turns = new Turns(2, 8, () => new TooManyBinders());
  private readonly shares = new Shares(2, () => new TooManyOwnBinders());

  constructor(
    private readonly papers: PapersService,
    private readonly leaves: BinderLeavesService,
    private readonly folders: BinderFoldersService,
    private readonly texts: PaperTextsService,
    private readonly press: DocumentPress,
    private readonly bookbinder: Bookbinder,
  ) {}

  /** The signal says that nobody waits any more. */
  async make(
    actor: Actor,
    meetingId: string,
    signal: AbortSignal,
    send: (content: StreamedContent) => Promise<void>,
  ): Promise<void> {
    const found = await this.papers.list(actor, meetingId);
    try {
      await this.shares.take(actor.id, async () => {
        const book = await this.turns.take(() => this.open(actor, found, signal));
        await sendBook(book, nameOf(found), send).finally(() => book.close());
      });
    } catch (error) {
      if (signal.aborted) return;
      throw error instanceof BookTooHeavy ? new BinderTooHeavy() : error;
    }
  }

  /** Its folder is gone by then: however slowly it is read, on the disk is the book alone, and without a name. */
  private open(actor: Actor, found: MeetingPapers, signal: AbortSignal): Promise<FileHandle> {
    return this.folders.lend(async (folder) => open(await this.bind(actor, found, folder, signal)));
  }

  private async bind(actor: Actor, found: MeetingPapers, folder: string, signal: AbortSignal): Promise<string> {
    const { number, id, workingGroup } = found.meeting;
    const told = { chapters: await this.texts.chapters(id), facts: await this.texts.facts(id) };
    const fileIds = boundSections(found).flatMap(({ papers }) => papers.map(({ fileId }) => fileId));
    const fetched = await this.leaves.fetch(actor, fileIds, folder, signal);
    const absences = fetched.map((leaf) => ('absence' in leaf ? leaf.absence : null));
    const book = {
      folder,
      paths: fetched.map((leaf) => ('path' in leaf ? leaf.path : null)),
      facts: { title: titleOf(found), language: 'de', author: workingGroup.name },
      pageLabel: pageLabel(number),
    };
    return this.bookbinder.bind(
      {
        ...book,
        set: (leaves) => this.press.binder(presentBinder(found, told, absences, leaves)),
        bookmarks: (firstPages) => presentBookmarks(found, firstPages),
      },
      signal,
    );
  }
}

const nameOf = ({ meeting }: MeetingPapers): string =>
  folderName({ number: meeting.number, day: calendarDay(new Date(meeting.startsAt)) });

async function sendBook(
  book: FileHandle,
  name: string,
  send: (content: StreamedContent) => Promise<void>,
): Promise<void> {
  const { size } = await book.stat();
  await send({
    fileName: `${name}_Sitzungsmappe.pdf`,
    mediaType: 'application/pdf',
    size,
    copyTo: (target) => pipeline(book.createReadStream({ autoClose: false }), target, { end: false }),
  });
}
