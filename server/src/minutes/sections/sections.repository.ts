import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { dayToColumn } from '../../platform/clock/calendar-day.js';
import { Database } from '../../platform/database/database.js';
import { violatedConstraint } from '../../platform/database/failures.js';
import { Stale } from '../../platform/errors/stale.js';
import type { EntryChanges } from './rules/entry-changes.js';
import type { EntryInput } from './sections.schemas.js';

const municipality = { select: { id: true, slug: true, name: true, abbreviation: true } } as const;
const person = {
  select: { id: true, academicTitle: true, givenName: true, familyName: true, municipality },
} satisfies Prisma.MemberDefaultArgs;

/** How a section is read, with all that its representation names. */
export const section = {
  include: {
    updatedBy: person,
    entries: {
      include: { municipality, member: person, tasks: { select: { state: true } } },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    },
  },
} satisfies Prisma.MinutesSectionDefaultArgs;
export type SectionRecord = Prisma.MinutesSectionGetPayload<typeof section>;
export type EntryRecord = SectionRecord['entries'][number];

type Saving = { minutesId: string; agendaItemId: string; text: string; updatedById: string; updatedAt: Date };

@Injectable()
export class SectionsRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<SectionRecord> {
    return this.database.client.minutesSection.findUniqueOrThrow({ where: { id }, ...section });
  }

  /** For an item of the agenda that came after the minutes were begun. */
  async add(saving: Saving): Promise<string> {
    try {
      return (await this.database.client.minutesSection.create({ data: saving, select: { id: true } })).id;
    } catch (error) {
      if (violatedConstraint(error) === 'minutes_section_agenda_item_unique') throw new Stale();
      throw error;
    }
  }

  async save(id: string, version: number, { text, updatedById, updatedAt }: Saving): Promise<void> {
    const { count } = await this.database.client.minutesSection.updateMany({
      where: { id, version },
      data: { text, updatedById, updatedAt, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  async writeEntries(sectionId: string, { added, changed }: EntryChanges<EntryInput>): Promise<void> {
    for (const { position, input } of added) {
      await this.database.client.minutesEntry.create({ data: { sectionId, position, ...columnsOf(input) } });
    }
    for (const { id, position, input } of changed) {
      await this.database.client.minutesEntry.update({ where: { id }, data: { position, ...columnsOf(input) } });
    }
  }

  async removeEntries(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.database.client.minutesEntry.deleteMany({ where: { id: { in: [...ids] } } });
  }
}

function columnsOf({ kind, text, assignee, dueOn }: EntryInput) {
  return {
    kind,
    text,
    assignee: assignee?.kind ?? null,
    municipalityId: assignee?.kind === 'municipality' ? assignee.id : null,
    memberId: assignee?.kind === 'member' ? assignee.id : null,
    dueOn: dueOn === null ? null : dayToColumn(dueOn),
  };
}
