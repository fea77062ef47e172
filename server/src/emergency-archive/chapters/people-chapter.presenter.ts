import type { Member } from '../../members/members.schemas.js';
import type { Municipality } from '../../municipalities/municipalities.schemas.js';
import { FolderPage } from '../../platform/folders/offline-folder.js';
import { linkTo, listOf, pageTable } from '../../platform/folders/page-parts.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import type { Table } from '../../platform/tables/table.js';
import type { SpeakerEntry } from '../../talks/speakers/speakers.schemas.js';

export const PEOPLE = { title: 'Kontakte', path: 'kontakte.html' };

const ROLES: Record<Member['roles'][number]['role'], string> = {
  coordinator: 'Koordination',
  minute_taker: 'Schriftführung',
  member: 'Mitglied',
  deputy: 'Stellvertretung',
  guest: 'Gast',
};

/** By municipality in the order of the district. */
export function presentPeople(
  people: readonly Member[],
  speakers: readonly SpeakerEntry[],
  bodies: readonly Municipality[],
): FolderPage {
  const parts = bodies.flatMap(({ id, name }) => {
    const there = people.filter(({ municipality }) => municipality.id === id);
    return there.length === 0 ? [] : [markup`<h2>${name}</h2>${listOf(there.map(card))}`];
  });
  const reachable = speakers.filter(({ email, phone }) => email !== null || phone !== null);
  return new FolderPage(
    PEOPLE.path,
    PEOPLE.title,
    PEOPLE.path,
    markup`<p>${linkTo('tabellen/kontakte.csv', 'Alle Kontakte als Tabelle (CSV)')}</p>${parts}
${reachable.length === 0 ? null : markup`<h2>Referierende</h2>${speakersPart(reachable)}`}`,
  );
}

const card = ({ name, position, phone, email, roles }: Member): Markup =>
  markup`<strong>${name}</strong>${
    position === null ? null : `, ${position}`
  }${roles.length === 0 ? null : ` (${rolesInWords(roles)})`}<br>${phone === null ? null : markup`Telefon ${phone}, `}${email}`;

const rolesInWords = (roles: Member['roles']): string => [...new Set(roles.map(({ role }) => ROLES[role]))].join(', ');

const speakersPart = (speakers: readonly SpeakerEntry[]): Markup =>
  pageTable(
    'Referierende',
    ['Name', 'Organisation', 'Telefon', 'E-Mail'],
    speakers.map(({ name, organisation, phone, email }) => [name, organisation ?? '–', phone ?? '–', email ?? '–']),
  );

export const peopleTable = (people: readonly Member[]): Table => ({
  title: 'Kontakte',
  columns: ['Kommune', 'Name', 'Funktion', 'Rollen', 'Telefon', 'E-Mail'].map((title) => ({ title, kind: 'text' })),
  rows: people.map(({ municipality, name, position, roles, phone, email }) => [
    municipality.name,
    name,
    position,
    rolesInWords(roles),
    phone,
    email,
  ]),
});

export const speakersTable = (speakers: readonly SpeakerEntry[]): Table => ({
  title: 'Referierende',
  columns: ['Name', 'Organisation', 'Themen', 'Telefon', 'E-Mail'].map((title) => ({ title, kind: 'text' })),
  rows: speakers.map(({ name, organisation, topics, phone, email }) => [
    name,
    organisation,
    topics.join(', '),
    phone,
    email,
  ]),
});
