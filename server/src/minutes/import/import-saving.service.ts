import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { PastMeetingsService } from '../../meetings/past-meetings.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Database } from '../../platform/database/database.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import { MinutesService } from '../minutes.service.js';
import { ImportAttendanceService } from './import-attendance.service.js';
import { ImportPicturesService } from './import-pictures.service.js';
import { type ImportRecord, MinutesImportRepository } from './minutes-import.repository.js';
import { ImportDraft, type SavedMinutesImport, type SaveMinutesImport } from './minutes-import.schemas.js';
import { corrected, sectionsOf } from './rules/corrected.js';

type Item = SaveMinutesImport['items'][number];
type Placed = { meetingId: string; items: Array<Item & { agendaItemId: string }> };

/** Corrected minutes become a draft like any other: meeting, agenda, attendance and text at once, or nothing of it. */
@Injectable()
export class ImportSavingService {
  constructor(
    private readonly repository: MinutesImportRepository,
    private readonly pastMeetings: PastMeetingsService,
    private readonly minutes: MinutesService,
    private readonly attendance: ImportAttendanceService,
    private readonly pictures: ImportPicturesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
  ) {}

  async save(actor: Actor, id: string, input: SaveMinutesImport): Promise<SavedMinutesImport> {
    return this.database.transaction(async () => {
      await this.repository.lock(id);
      const record = await this.repository.findVisible(actor, id);
      const { blocks, head } = ImportDraft.parse(record.draft);
      const { meetingId, items } = await this.place(actor, record, input);
      const known = blocks.map(({ block }) => block);
      const sections = corrected(known, items, input).map((section, place) => ({
        ...section,
        agendaItemId: items[place]?.agendaItemId ?? '',
      }));
      const minutes = await this.minutes.begin(actor, { meetingId });
      const days = [head.day, calendarDay(new Date(minutes.meeting.startsAt))];
      await this.attendance.record(actor, { meetingId, workingGroupId: record.workingGroupId, days }, input);
      for (const section of sectionsOf(sections)) await this.repository.saveSection(minutes.id, section, actor);
      await this.auditLog.record(actor, 'minutes.imported', minutes.id, { fileName: record.fileName });
      await this.pictures.handOver(actor, id, { minutesId: minutes.id, sections });
      return { minutesId: minutes.id };
    });
  }

  /** Every item gets its place on an agenda. */
  private async place(actor: Actor, { workingGroupId }: ImportRecord, input: SaveMinutesImport): Promise<Placed> {
    const { meetingId, meeting, items } = input;
    if (meeting) {
      const { id, itemIds } = await this.pastMeetings.add(actor, { ...meeting, workingGroupId }, items.map(itemOf));
      return { meetingId: id, items: items.map((item, place) => ({ ...item, agendaItemId: itemIds[place] ?? '' })) };
    }
    const wanted = meetingId ?? '';
    const added = await this.pastMeetings.extend(actor, wanted, items.filter(isNew).map(itemOf));
    const known = new Set(await this.pastMeetings.itemIdsOf(wanted));
    const errors = items.flatMap(({ agendaItemId }, place) =>
      agendaItemId === null || known.has(agendaItemId)
        ? []
        : [{ pointer: `#/items/${place}/agendaItemId`, detail: 'Diesen Punkt gibt es auf der Tagesordnung nicht.' }],
    );
    if (errors.length > 0) throw new Invalid(errors);
    return {
      meetingId: wanted,
      items: items.map((item) => ({ ...item, agendaItemId: item.agendaItemId ?? added.shift() ?? '' })),
    };
  }
}

const isNew = ({ agendaItemId }: Item): boolean => agendaItemId === null;
const itemOf = ({ title, kind }: Item) => ({ title, kind });
