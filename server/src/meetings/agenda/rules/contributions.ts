import type { AgendaItemKind, AgendaItemOrigin } from '../agenda.schemas.js';

/** What comes onto the agenda of a meeting by itself. */
export type Contribution = {
  origin: AgendaItemOrigin;
  /** Record that the origin speaks of: with the origin it is there once, whenever it is collected. */
  originId: string;
  kind: AgendaItemKind;
  title: string;
  /** One line that begins with a word and a colon, by which it is known again: "Aufgabenstand: …". */
  note: string | null;
  durationMinutes: number | null;
  talkId?: string | null;
  memberId?: string | null;
  personInCharge?: string | null;
  /** An item that has these words in its title speaks of it already: the note goes there. */
  joins: string | null;
};

const ORDER: readonly AgendaItemOrigin[] = [
  'minutes-approval',
  'open-tasks',
  'round-questions',
  'insights',
  'moved-item',
  'postponed-proposal',
  'inquiry',
];

/** As people go through them: first what is behind the group, then what waits. */
export const inOrder = (contributions: readonly Contribution[]): Contribution[] =>
  contributions.toSorted((one, other) => ORDER.indexOf(one.origin) - ORDER.indexOf(other.origin));

/** A line that its source takes back, by the word and the colon that it begins with. */
export type Withdrawal = Pick<Contribution, 'origin' | 'originId'> & { lead: string };

type Item = { id: string; title: string; note: string | null; origin: string | null; originId: string | null };
type Joined = Omit<Item, 'title'>;

/** What is there already is told anew, what an item of the template speaks of joins it, the rest is added. */
export function contributed(
  items: readonly Item[],
  contributions: readonly Contribution[],
): { changed: Joined[]; added: Contribution[] } {
  const now = new Map(items.map((item) => [item.id, item]));
  const added: Contribution[] = [];
  for (const contribution of contributions) {
    const { origin, originId, note, joins } = contribution;
    const present = [...now.values()];
    const own = present.find((item) => (item.origin === origin && item.originId === originId) || tells(item, note));
    const host = joins === null ? undefined : present.find(({ title }) => title.includes(joins));
    if (own) now.set(own.id, { ...own, note: retold(own.note, note) });
    else if (host)
      now.set(host.id, { ...host, ...(host.origin === null && { origin, originId }), note: withLine(host.note, note) });
    else added.push(contribution);
  }
  const changed = items.flatMap((item) => {
    const then = now.get(item.id);
    return then && (then.note !== item.note || then.origin !== item.origin) ? [then] : [];
  });
  return { changed: changed.map(({ id, note, origin, originId }) => ({ id, note, origin, originId })), added };
}

/** Without the line; the item stays, and takes it again once it is said again. Empty where somebody took it away. */
export function withdrawn(items: readonly Item[], { origin, originId, lead }: Withdrawal): Joined[] {
  return items.flatMap((item) => {
    const lines = item.note?.split('\n') ?? [];
    const others = lines.filter((line) => !isAbout(line, lead));
    if (others.length === lines.length) return [];
    const note = others.length === 0 ? null : others.join('\n');
    const isOwn = item.origin === origin && item.originId === originId;
    const from = isOwn ? { origin: null, originId: null } : { origin: item.origin, originId: item.originId };
    return [{ id: item.id, note, ...from }];
  });
}

const leadOf = (line: string): string => line.slice(0, line.indexOf(':') + 1);
const isAbout = (line: string, lead: string) => lead !== '' && line.startsWith(lead);

const tells = (item: Item, line: string | null): boolean =>
  line !== null && (item.note?.split('\n').some((one) => isAbout(one, leadOf(line))) ?? false);

/** A line that somebody took away stays away. */
function retold(note: string | null, line: string | null): string | null {
  const lead = leadOf(line ?? '');
  return note?.split('\n').some((one) => isAbout(one, lead)) ? withLine(note, line) : note;
}

function withLine(note: string | null, line: string | null): string | null {
  if (line === null) return note;
  const lead = leadOf(line);
  const lines = note ? note.split('\n') : [];
  const place = lines.findIndex((one) => isAbout(one, lead));
  return (place < 0 ? [...lines, line] : lines.with(place, line)).join('\n');
}
