import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { AttendanceService } from '../../meetings/attendance/attendance.service.js';
import { PastMeetingsService } from '../../meetings/past-meetings.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Database } from '../../platform/database/database.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import type { Membership } from '../../working-groups/memberships/memberships.schemas.js';
import { MinutesService } from '../minutes.service.js';
import { ImportCircleService } from './import-circle.service.js';
import { ImportPicturesService } from './import-pictures.service.js';
import { circleOf } from './minutes-import.presenter.js';
import { type ImportRecord, MinutesImportRepository } from './minutes-import.repository.js';
import { ImportDraft, type SavedMinutesImport, type SaveMinutesImport } from './minutes-import.schemas.js';
import { corrected, sectionsOf } from './rules/corrected.js';
import { strangersIn } from './rules/strangers.js';

type Item = SaveMinutesImport['items'][number];
type Placed = { meetingId: string; items: Array<Item & { agendaItemId: string }> };

/** Corrected minutes become a draft like any other: meeting, agenda, attendance and text at once, or nothing of it. */
@Injectable()
export class ImportSavingService {
  constructor(
    private readonly repository: MinutesImportRepository,
    private readonly pastMeetings: PastMeetingsService,
    private readonly minutes: MinutesService,
    private readonly attendance: AttendanceService,
    private readonly circle: ImportCircleService,
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
      const group = await this.circle.list(actor, record.workingGroupId, days);
      refuseStrangers(input, group);
      for (const section of sectionsOf(sections)) await this.repository.saveSection(minutes.id, section, actor);
      await this.tick(actor, meetingId, input, new Map(circleOf(group).members.map(({ id, name }) => [id, name])));
      await this.auditLog.record(actor, 'minutes.imported', minutes.id, { fileName: record.fileName });
      await this.pictures.handOver(actor, id, { minutesId: minutes.id, sections });
      return { minutesId: minutes.id };
    });
  }

  /** Whoever did not belong to the group on that day was there as a guest. */
  private async tick(
    actor: Actor,
    meetingId: string,
    { attendance, guests }: SaveMinutesImport,
    names: ReadonlyMap<string, string>,
  ): Promise<void> {
    const { municipalities } = await this.attendance.show(actor, meetingId);
    const expected = new Set(municipalities.flatMap(({ people }) => people.map(({ member }) => member.id)));
    for (const { memberId, state } of attendance.filter((one) => expected.has(one.memberId))) {
      await this.attendance.record(actor, meetingId, memberId, { state, representedById: null });
    }
    const later = attendance.filter(({ memberId, state }) => !expected.has(memberId) && state === 'present');
    for (const name of [...guests, ...later.flatMap(({ memberId }) => names.get(memberId) ?? [])]) {
      await this.attendance.addGuest(actor, meetingId, { name, organisation: null });
    }
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

function refuseStrangers(input: SaveMinutesImport, group: readonly Membership[]): void {
  const belonging = group.map(({ member, municipality, role }) => ({
    memberId: member.id,
    municipalityId: municipality.id,
    role,
  }));
  const errors = strangersIn(input, belonging);
  if (errors.length > 0) throw new Invalid(errors);
}

const isNew = ({ agendaItemId }: Item): boolean => agendaItemId === null;
const itemOf = ({ title, kind }: Item) => ({ title, kind });
