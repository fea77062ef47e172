import { calendarDay } from '../../platform/clock/calendar-day.js';
import { germanDay } from '../../platform/clock/german-day.js';
import { periodInWords } from '../../platform/clock/in-words.js';
import type { NameCards } from '../../platform/documents/name-cards.js';
import type { Line, Sheet } from '../../platform/documents/sheet.js';
import type { TableDownload } from '../../platform/tables/send-table.js';
import type { Cell, Table } from '../../platform/tables/table.js';
import type { Registration, RegistrationList } from '../registrations/registrations.schemas.js';

const STATES: Record<Registration['state'], string> = {
  confirmed: 'Platz',
  offered: 'Platz angeboten',
  waiting: 'Warteliste',
  unconfirmed: 'noch nicht bestätigt',
  cancelled: 'abgesagt',
  expired: 'Angebot abgelaufen',
};
const CHANNELS = { website: 'Internetseite', press: 'Presse', social_media: 'Soziale Medien' } as const;
const byName = new Intl.Collator('de', { numeric: true });

/** Who has a seat, in the order in which one looks for somebody at the door. */
const seated = ({ items }: RegistrationList): Registration[] =>
  items
    .filter(({ state }) => state === 'confirmed')
    .toSorted((one, two) => byName.compare(familyFirst(one), familyFirst(two)));

const familyFirst = ({ name }: Registration): string => {
  const words = (name ?? '').split(' ');
  return [words.at(-1) ?? '', ...words.slice(0, -1)].join(' ');
};

const whereFrom = ({ organization, municipality }: Registration): string =>
  [organization, municipality?.name].filter(Boolean).join(', ');

/** At the door: a line for each, to be ticked. */
export function presentParticipants(list: RegistrationList): Sheet {
  const { event } = list;
  return {
    language: 'de',
    title: 'Teilnahmeliste',
    sender: '',
    subtitle: event.title,
    facts: [
      { label: 'Zeit', value: periodInWords({ startsAt: new Date(event.startsAt), endsAt: new Date(event.endsAt) }) },
      { label: 'Angemeldet', value: String(list.counts.confirmed) },
    ],
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: 'Name', width: 'wide', share: 34 },
          { label: 'Organisation, Kommune', width: 'wide', share: 34 },
          { label: 'Bedarf', width: 'wide', share: 24 },
          { label: 'Da', width: 'narrow', share: 8 },
        ],
        rows: seated(list).map((one) => [
          line(one.name ?? ''),
          line(whereFrom(one)),
          line(one.accessibilityNeeds ?? ''),
          line(one.hasAttended ? 'ja' : ' '),
        ]),
      },
    ],
    pageLabel: 'Nur für die Durchführung, danach vernichten · Seite {page} von {pages}',
  };
}

const line = (text: string): Line[] => [{ text }];

export const presentBadges = (list: RegistrationList): NameCards => ({
  language: 'de',
  title: `Namensschilder: ${list.event.title}`,
  occasion: list.event.title,
  cards: seated(list).map((one) => ({ name: one.name ?? '', below: whereFrom(one) })),
});

/** Everybody on the list, for people's spreadsheets. */
export function presentRegistrationTable(list: RegistrationList): TableDownload {
  const { event } = list;
  const waiting = list.items.filter(({ state }) => state === 'waiting' || state === 'offered');
  const table: Table = {
    title: 'Anmeldungen',
    notes: [
      event.title,
      periodInWords({ startsAt: new Date(event.startsAt), endsAt: new Date(event.endsAt) }),
      'Die Namen werden vier Wochen nach der Veranstaltung im Portal gelöscht. Löschen Sie dann bitte auch diese Datei.',
      'Fotos: „ja“ heißt, die Person hat für diesen Weg eingewilligt.',
    ],
    columns: [
      { title: 'Name', kind: 'text', width: 28 },
      { title: 'Organisation', kind: 'text', width: 28 },
      { title: 'Kommune', kind: 'text', width: 20 },
      { title: 'E-Mail', kind: 'text', width: 32 },
      { title: 'Stand', kind: 'text', width: 18 },
      { title: 'Angemeldet am', kind: 'instant' },
      { title: 'Bedarf', kind: 'text', width: 30 },
      { title: 'Anmerkung', kind: 'text', width: 30 },
      { title: 'War da', kind: 'yes_no' },
      ...event.photoChannels.map((channel) => ({ title: `Foto: ${CHANNELS[channel]}`, kind: 'yes_no' as const })),
    ],
    rows: [...seated(list), ...waiting].map((one) => rowOf(one, event.photoChannels)),
  };
  return { name: `anmeldungen-${germanDay(calendarDay(new Date(event.startsAt)))}`, tables: [table] };
}

const rowOf = (one: Registration, channels: RegistrationList['event']['photoChannels']): Cell[] => [
  one.name,
  one.organization,
  one.municipality?.name ?? null,
  one.email,
  STATES[one.state],
  one.createdAt,
  one.accessibilityNeeds,
  one.note,
  one.hasAttended,
  ...channels.map((channel) => one.consents.find((consent) => consent.channel === channel)?.isGiven ?? null),
];
