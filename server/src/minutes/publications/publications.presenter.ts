import { fullName } from '../../members/members.presenter.js';
import type { Sheet, SheetBlock } from '../../platform/documents/sheet.js';
import { sheetText } from '../../platform/documents/sheet-text.js';
import { type NamePlace, type Person, type Place, personFrom } from '../../platform/validation/names-in-text.js';
import type { MinutesDocument } from '../documents/minutes-document.schemas.js';
import type { PublicationSubject, PublicationsRepository, PublishedRecord } from './publications.repository.js';
import type { MinutesPublication, PublicMinutes } from './publications.schemas.js';
import { readAddress } from './rules/read-address.js';

type Known = Awaited<ReturnType<PublicationsRepository['listPeople']>>;

/** What a sheet says, item by item, as people read it. */
export function presentPlaces({ blocks, ...head }: Sheet): Place[] {
  const places: Place[] = sheetText({ ...head, blocks: [] }).map((text) => ({
    place: 'Kopf',
    text: readAddress(text),
  }));
  let place = 'Kopf';
  for (const block of blocks) {
    if (block.kind === 'heading' && (block.level ?? 2) === 2) place = block.text;
    const at = place;
    places.push(...wordsOf(block).map((text) => ({ place: at, text: readAddress(text) })));
  }
  return places;
}

const wordsOf = (block: SheetBlock): string[] =>
  sheetText({ language: 'de', title: '', sender: '', subtitle: null, facts: [], blocks: [block], pageLabel: '' });

/** Everybody who may be named, also those whom only the frozen document still knows. */
export function presentPeople({ people, guests }: Known, document: MinutesDocument): Person[] {
  const { chair, minuteTaker, attendance, sections } = document;
  const lines = [
    ...guests,
    chair,
    minuteTaker,
    ...attendance.represented.flatMap(({ by }) => by),
    ...sections.flatMap(({ talk }) => talk?.speakers ?? []),
    ...Object.values(document.people).map(({ name }) => name),
  ];
  const known = people.flatMap((person) => person ?? []);
  const named = new Set(known.map((person) => fullName({ academicTitle: null, ...person })));
  return [
    ...known,
    ...lines
      .flatMap((line) => (line ? withoutTitle(line) : []))
      .filter((line) => !named.has(line))
      .map(personFrom),
  ];
}

const withoutTitle = (name: string): string => name.replace(/^(?:(?:Prof|Dr|Dipl)\S*\s+)+/, '');

export const versionName = (number: number): string => `1.${number}`;

export function presentPublication(
  { id, versions: [newest], publication }: PublicationSubject,
  places: NamePlace[],
  mayPublish: boolean,
): MinutesPublication {
  return {
    minutesId: id,
    newestVersion: newest ? versionName(newest.number) : null,
    publishedVersion: publication && versionName(publication.version.number),
    publishedAt: publication?.publishedAt.toISOString() ?? null,
    places,
    abilities: {
      publish: mayPublish && newest !== undefined && publication?.version.id !== newest.id,
      withdraw: mayPublish && publication !== null,
    },
  };
}

export function presentPublicHead({ publishedAt, minutes: { id, meeting } }: PublishedRecord) {
  return {
    id,
    workingGroup: meeting.workingGroup.name,
    number: meeting.number,
    title: meeting.title,
    startedAt: meeting.startsAt.toISOString(),
    publishedAt: publishedAt.toISOString(),
  };
}

export function presentPublicMinutes(record: PublishedRecord, document: MinutesDocument, sheet: Sheet): PublicMinutes {
  const { blocks, title: heading, facts } = sheet;
  const { workingGroup, number, title, startedAt } = document;
  return {
    ...presentPublicHead(record),
    ...{ workingGroup, number, title, startedAt, heading },
    facts: [...facts],
    parts: blocks.flatMap(presentPart),
  };
}

type Part = PublicMinutes['parts'][number];
type Cells = Extract<SheetBlock, { kind: 'grid' }>['head'];

/** Minutes have no tables of plain lines. */
function presentPart(block: SheetBlock): Part[] {
  switch (block.kind) {
    case 'table':
      return [];
    case 'prose':
      return [{ ...block, runs: [...block.runs] }];
    case 'list':
      return [{ ...block, items: block.items.map((item) => item.flatMap(presentPart)) }];
    case 'grid':
      return [{ ...block, head: presentCells(block.head), rows: block.rows.map(presentCells) }];
    default:
      return [block];
  }
}

const presentCells = (cells: Cells) =>
  cells.map(({ blocks, columns, rows }) => ({ blocks: blocks.flatMap(presentPart), columns, rows }));
