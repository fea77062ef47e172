import type { Writable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { rightsLine } from '../../files/rights-line.presenter.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { longDay } from '../../platform/clock/long-day.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { StreamedContent } from '../../platform/http/send-stream.js';
import { ArchiveStream, type Source } from '../../platform/storage/archive-stream.js';
import { PaperFilesService } from '../paper-files.service.js';
import { PaperTextsService } from '../paper-texts.service.js';
import { sectionLabel } from '../papers.presenter.js';
import type { MeetingPaper, MeetingPapers } from '../papers.schemas.js';
import { PapersService } from '../papers.service.js';
import { contentsFile, type Entry } from '../rules/contents-file.js';
import { folderName, paperNames } from '../rules/paper-names.js';

/**
 * All papers of a meeting as one archive, made while it is sent: nothing is put aside, and no more is in memory than is
 * on its way. One paper after the other is asked for when its turn comes.
 */
@Injectable()
export class ArchiveService {
  private readonly logger = new Logger(ArchiveService.name);

  constructor(
    private readonly papers: PapersService,
    private readonly files: PaperFilesService,
    private readonly texts: PaperTextsService,
    private readonly clock: Clock,
  ) {}

  async open(actor: Actor, meetingId: string): Promise<StreamedContent> {
    const found = await this.papers.list(actor, meetingId);
    const folder = folderOf(found);
    return {
      fileName: `${folder}_Unterlagen.zip`,
      mediaType: 'application/zip',
      copyTo: (target) => this.write(actor, found, target),
    };
  }

  private async write(actor: Actor, found: MeetingPapers, target: Writable): Promise<void> {
    const archive = new ArchiveStream(target, this.clock.now());
    try {
      const folder = folderOf(found);
      const entries: Entry[] = [];
      for (const { paper, section, name } of named(found, folder)) {
        const source = await this.source(actor, found.meeting, paper);
        const isWhole = source !== null && (await archive.add(`${folder}/${name}`, source));
        const fate = source === null ? 'left_out' : isWhole ? 'whole' : 'broken_off';
        const { title, by, rights } = paper;
        entries.push({ section, title, by, rights: rights && rightsLine(rights), name, fate });
      }
      await archive.add(`${folder}/INHALT.txt`, textSource(this.contents(found, entries)));
      await archive.end();
    } catch (error) {
      archive.abandon();
      throw error;
    }
  }

  /** Null: not (any more) for this reader, or not to be read. */
  private async source(actor: Actor, meeting: MeetingPapers['meeting'], paper: MeetingPaper): Promise<Source | null> {
    try {
      if (paper.file === null) return bytesSource(await this.texts.pdf(paper.kind, meeting));
      const content = await this.files.original(actor, paper.file.id);
      const range = { start: 0, end: content.size - 1 };
      return { size: content.size, copyTo: (target) => content.copyTo(target, range) };
    } catch (error) {
      if (!(error instanceof DomainError)) this.logger.error(error);
      return null;
    }
  }

  private contents({ meeting }: MeetingPapers, entries: readonly Entry[]): string {
    return contentsFile({
      heading: `Unterlagen der ${meeting.number}. Sitzung${meeting.title === null ? '' : `: ${meeting.title}`}`,
      group: meeting.workingGroup.name,
      day: longDay(calendarDay(new Date(meeting.startsAt))),
      madeOn: longDay(calendarDay(this.clock.now())),
      entries,
    });
  }
}

const folderOf = ({ meeting }: MeetingPapers): string =>
  folderName({ number: meeting.number, day: calendarDay(new Date(meeting.startsAt)) });

function named({ sections }: MeetingPapers, folder: string) {
  const papers = sections.flatMap((section) => section.papers.map((paper) => ({ paper, section })));
  const names = paperNames(
    folder,
    papers.map(({ paper, section: { agendaItem } }) => ({
      place: agendaItem === null ? '' : `TOP-${agendaItem.number}`,
      subject: (paper.kind === 'report_file' ? paper.by : paper.subject) ?? '',
      fileName: paper.file === null ? `${paper.title}.pdf` : paper.title,
    })),
  );
  return papers.map(({ paper, section }, index) => ({
    paper,
    section: sectionLabel(section),
    name: names[index] ?? '',
  }));
}

const bytesSource = (bytes: Uint8Array): Source => ({
  size: bytes.length,
  copyTo: async (target) => {
    target.write(bytes);
  },
});

/** With the mark by which old editors know UTF-8. */
const textSource = (text: string): Source => bytesSource(Buffer.from(`\ufeff${text}`));
