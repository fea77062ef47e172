import { fullName } from '../../members/members.presenter.js';
import { presentMunicipalityName } from '../../municipalities/municipalities.presenter.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import type { Letter } from '../../platform/mail/letter.js';
import type { DistributedRecord } from './distribution.repository.js';
import type { DistributionAddress } from './distribution.schemas.js';
import type { AddressRecord } from './distribution-list.repository.js';

export const presentAddress = (record: AddressRecord): DistributionAddress => ({
  id: record.id,
  municipality: presentMunicipalityName(record.municipality),
  name: record.name,
  email: record.email,
  addedBy: record.addedBy && fullName(record.addedBy),
  createdAt: record.createdAt.toISOString(),
});

const inGerman = (day: string): string => day.split('-').reverse().join('.');

export const distributionSubject = ({ meeting }: DistributedRecord): string =>
  `Protokoll der ${meeting.number}. Sitzung, ${meeting.workingGroup.shortName}`;

/** Accompanies approved minutes; an office has no account and reads the attached document. */
export function distributionLetter(record: DistributedRecord, name: string, url: string, isOffice: boolean): Letter {
  const { number, title, startsAt, workingGroup } = record.meeting;
  const when = inGerman(calendarDay(startsAt));
  const approved = record.approvedAt ? ` seit dem ${inGerman(calendarDay(record.approvedAt))}` : '';
  return {
    greeting: `Guten Tag ${name},`,
    blocks: [
      `das Protokoll der ${number}. Sitzung (${workingGroup.name}) vom ${when} ist${approved} genehmigt. Es liegt als PDF bei.`,
      ...(title === null ? [] : [{ facts: [['Schwerpunkt', title] as const] }]),
      { actions: [{ label: 'Im Klimaportal ansehen', url }] },
      {
        small: isOffice
          ? 'Sie bekommen diese E-Mail, weil Ihre Adresse im Verteiler dieses Arbeitskreises steht. Die Koordination nimmt sie auf Wunsch heraus: Antworten Sie einfach.'
          : 'Sie bekommen diese E-Mail als Mitglied dieses Arbeitskreises.',
      },
    ],
  };
}
