import type { HeldMeeting, MeetingFigures } from '../../meetings/figures/meeting-figures.service.js';
import { germanDay } from '../../platform/clock/german-day.js';
import type { Report, ReportSection } from '../reports.schemas.js';
import { sectionOf, tableOf } from '../rules/made-of.js';
import { type Period, periodInWords } from '../rules/period.js';

type Municipality = MeetingFigures['municipalities'][number];

const STATES = {
  present: 'anwesend',
  represented: 'vertreten',
  excused: 'entschuldigt',
  absent: 'nicht anwesend',
  open: 'nicht erfasst',
};
const HELD = 'Gezählt werden Sitzungen, die stattgefunden haben und nicht abgesagt wurden.';
const HOW = [
  'Eine Kommune ist anwesend, wenn eines ihrer Mitglieder da war, und vertreten, wenn nur eine Vertretung da war.',
  'Ein leeres Feld heißt: Die Kommune hatte an dem Tag keinen Sitz im Arbeitskreis.',
];
const RATE =
  'Teilnahmequote: anwesend oder vertreten, geteilt durch die Sitzungen, bei denen die Teilnahme erfasst ist.';

/** A row for each municipality, a column for each meeting; then how often each took part. */
export function presentAttendanceReport(
  sender: string,
  period: Period,
  meetings: readonly HeldMeeting[],
  municipalities: readonly Municipality[],
): Report {
  const states = meetings.map(
    ({ participation }) => new Map(participation.map((one) => [one.municipalityId, one.state])),
  );
  const matrix = tableOf(municipalities, [
    { title: 'Kommune', read: ({ name }) => name },
    ...meetings.map(({ number, day }, index) => ({
      title: `${number}. Sitzung, ${germanDay(day)}`,
      read: ({ id }: Municipality) => {
        const state = states[index]?.get(id);
        return state === undefined ? null : STATES[state];
      },
    })),
  ]);
  return {
    title: `Teilnahmematrix ${periodInWords(period)}`,
    subtitle: null,
    sender,
    facts: [{ label: 'Sitzungen', value: String(meetings.length) }],
    isLandscape: true,
    sections: [
      sectionOf({ title: 'Teilnahme je Sitzung', table: matrix, notes: [HELD, ...HOW] }),
      presentParticipation(municipalities),
    ],
  };
}

/** For the annual report, too. */
export function presentParticipation(municipalities: readonly Municipality[]): ReportSection {
  const table = tableOf(municipalities, [
    { title: 'Kommune', read: ({ name }) => name },
    { title: 'Sitzungen', kind: 'number', read: ({ sum }) => sum.meetings },
    { title: 'anwesend', kind: 'number', read: ({ sum }) => sum.present },
    { title: 'vertreten', kind: 'number', read: ({ sum }) => sum.represented },
    { title: 'entschuldigt', kind: 'number', read: ({ sum }) => sum.excused },
    { title: 'nicht anwesend', kind: 'number', read: ({ sum }) => sum.absent },
    { title: 'nicht erfasst', kind: 'number', read: ({ sum }) => sum.open },
    { title: 'Quote in %', kind: 'number', read: ({ rate }) => percent(rate) },
  ]);
  return sectionOf({ title: 'Teilnahme je Kommune', table, notes: [RATE] });
}

export const percent = (share: number | null): number | null => (share === null ? null : Math.round(share * 100));
