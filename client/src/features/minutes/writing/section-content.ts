import type { EntryKind, MinutesEntry, MinutesSection, SaveSection } from '../minutes.queries';

export type Assignee = NonNullable<NonNullable<SaveSection['entries'][number]['assignee']>>;

/** An entry while it is written: `key` stays the same from the first letter on, `id` comes with the first save. */
export type WrittenEntry = {
  key: string;
  id?: string | undefined;
  kind: EntryKind;
  text: string;
  assignee: Assignee | null;
  dueOn: string | null;
};

export type SectionContent = { text: string; entries: WrittenEntry[] };

export function contentOf({ text, entries }: Pick<MinutesSection, 'text' | 'entries'>): SectionContent {
  return { text, entries: entries.map(writtenEntry) };
}

function writtenEntry({ id, kind, text, assignee, dueOn }: MinutesEntry): WrittenEntry {
  return { key: id, id, kind, text, assignee: choiceOf(assignee), dueOn };
}

function choiceOf(assignee: MinutesEntry['assignee']): Assignee | null {
  switch (assignee?.kind) {
    case 'all_municipalities':
      return { kind: 'all_municipalities' };
    case 'municipality':
      return assignee.municipality && { kind: 'municipality', id: assignee.municipality.id };
    case 'member':
      return assignee.member && { kind: 'member', id: assignee.member.id };
    default:
      return null;
  }
}

export function newEntry(kind: EntryKind, key: string): WrittenEntry {
  return { key, kind, text: '', assignee: null, dueOn: null };
}

/** Entries without a word are not sent: one that was just begun, one that was emptied. */
export function sentEntries(content: SectionContent): WrittenEntry[] {
  return content.entries.filter(({ text }) => text.trim() !== '');
}

export function requestOf(content: SectionContent, version: number): SaveSection {
  return {
    version,
    text: content.text,
    entries: sentEntries(content).map(({ id, kind, text, assignee, dueOn }) => ({
      ...(id && { id }),
      kind,
      text,
      assignee: kind === 'task' ? assignee : null,
      dueOn: kind === 'task' ? dueOn : null,
    })),
  };
}

/** What was sent got its ids, what was emptied lost its own; the order of the answer is the order of the request. */
export function withSavedIds(content: SectionContent, sent: SectionContent, saved: MinutesSection): SectionContent {
  const ids = new Map(sentEntries(sent).map(({ key }, index) => [key, saved.entries[index]?.id]));
  const known = new Set(sent.entries.map(({ key }) => key));
  return {
    ...content,
    entries: content.entries.map((entry) => (known.has(entry.key) ? { ...entry, id: ids.get(entry.key) } : entry)),
  };
}

/** Whether two contents say the same; the server trims texts and does not keep empty entries. */
export function saysTheSame(one: SectionContent, other: SectionContent): boolean {
  return fingerprint(one) === fingerprint(other);
}

function fingerprint(content: SectionContent): string {
  const { text, entries } = requestOf(content, 0);
  const tidy = (value: string) => value.normalize('NFC').replaceAll('\r\n', '\n').trim();
  return JSON.stringify([
    tidy(text),
    entries.map(({ kind, text: entry, assignee, dueOn }) => [
      kind,
      tidy(entry),
      assignee?.kind ?? null,
      assignee && 'id' in assignee ? assignee.id : null,
      dueOn ?? null,
    ]),
  ]);
}
