import type { GivenTalk } from '../../talks/directory/talk-directory.service.js';
import type { Report, ReportSection, ReportTable } from '../reports.schemas.js';
import { sectionOf, tableOf } from '../rules/made-of.js';
import { type Period, periodInWords } from '../rules/period.js';

const COUNTED = 'Aufgeführt ist, was auf der Tagesordnung einer nicht abgesagten Sitzung steht oder stand.';
const NO_CONTACTS = 'Kontaktdaten der Referierenden stehen aus Gründen des Datenschutzes nur im Portal.';

export function presentTalksReport(sender: string, period: Period, talks: readonly GivenTalk[]): Report {
  return {
    title: `Vortragsverzeichnis ${periodInWords(period)}`,
    subtitle: null,
    sender,
    facts: [
      { label: 'Vorträge', value: String(talks.length) },
      { label: 'Referierende', value: String(speakersOf(talks).length) },
    ],
    isLandscape: true,
    sections: [presentTalks(talks), presentSpeakers(talks)],
  };
}

/** For the annual report, too. */
export const presentTalks = (talks: readonly GivenTalk[]): ReportSection =>
  sectionOf({ title: 'Vorträge', table: presentTalkTable(talks), notes: [COUNTED] });

/** For the list of talks, too. */
export const presentTalkTable = (talks: readonly GivenTalk[]): ReportTable =>
  tableOf(talks, [
    { title: 'Sitzung', kind: 'number', read: ({ meetingNumber }) => meetingNumber },
    { title: 'Datum', kind: 'day', read: ({ day }) => day },
    { title: 'Titel', isWide: true, read: ({ title }) => title },
    { title: 'Referierende', isWide: true, read: ({ speakers }) => speakers.map(({ name }) => name).join('; ') },
    {
      title: 'Organisation',
      isWide: true,
      read: ({ speakers }) => [...new Set(speakers.flatMap(({ organisation }) => organisation ?? []))].join('; '),
    },
    { title: 'Minuten', kind: 'number', read: ({ durationMinutes }) => durationMinutes },
    { title: 'Folien im Portal', kind: 'yes_no', read: ({ files }) => files > 0 },
  ]);

type Appearance = { name: string; organisation: string | null; talks: GivenTalk[] };

/** By name and organisation, as lists have them. */
export function speakersOf(talks: readonly GivenTalk[]): Appearance[] {
  const found = new Map<string, Appearance>();
  for (const talk of talks) {
    for (const { name, organisation } of talk.speakers) {
      const key = JSON.stringify([name, organisation]);
      const known = found.get(key) ?? { name, organisation, talks: [] };
      known.talks.push(talk);
      found.set(key, known);
    }
  }
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name, 'de'));
}

function presentSpeakers(talks: readonly GivenTalk[]): ReportSection {
  const table = tableOf(speakersOf(talks), [
    { title: 'Name', isWide: true, read: ({ name }) => name },
    { title: 'Organisation', isWide: true, read: ({ organisation }) => organisation },
    { title: 'Vorträge', kind: 'number', read: ({ talks: own }) => own.length },
    { title: 'Zuletzt', kind: 'day', read: ({ talks: own }) => own.at(-1)?.day ?? null },
    { title: 'Themen', isWide: true, read: ({ talks: own }) => own.map(({ title }) => title).join('; ') },
  ]);
  return sectionOf({ title: 'Referierende', table, notes: [NO_CONTACTS] });
}
