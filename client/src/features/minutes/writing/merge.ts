import type { SectionContent, WrittenEntry } from './section-content';
import { differences } from './word-differences';

/**
 * Both versions in one, on top of what both began with: what only one of them changed is taken over, paragraphs that
 * both changed stand one after the other, mine first. Entries likewise: nothing that anybody wrote goes.
 */
export function merge(base: SectionContent, mine: SectionContent, theirs: SectionContent): SectionContent {
  return {
    text: mergeTexts(base.text, mine.text, theirs.text),
    entries: mergeEntries(base.entries, mine.entries, theirs.entries),
  };
}

export function mergeTexts(base: string, mine: string, theirs: string): string {
  const [own, other] = [replacements(base, mine), replacements(base, theirs)];
  const merged: string[] = [];
  own.forEach((ours, place) => {
    const rival = other[place] ?? [];
    const original = place % 2 === 1 ? paragraphs(base).slice((place - 1) / 2, (place + 1) / 2) : [];
    merged.push(...resolve(original, ours, rival));
  });
  return merged.join('\n\n');
}

function resolve(original: string[], mine: string[], theirs: string[]): string[] {
  const isSame = (one: string[], other: string[]) => one.join('\n\n') === other.join('\n\n');
  if (isSame(mine, theirs) || isSame(theirs, original)) return mine;
  if (isSame(mine, original)) return theirs;
  return [...mine, ...theirs.filter((paragraph) => !mine.includes(paragraph))];
}

/**
 * What became of each place of the base: between two paragraphs (even places) what was put in there, on a paragraph
 * (odd places) the paragraph itself, or nothing when it was taken out.
 */
function replacements(base: string, changed: string): string[][] {
  const places: string[][] = Array.from({ length: paragraphs(base).length * 2 + 1 }, () => []);
  let paragraph = 0;
  for (const { kind, text } of differences(paragraphs(base), paragraphs(changed))) {
    if (kind === 'added') places[paragraph * 2]?.push(text);
    else {
      if (kind === 'same') places[paragraph * 2 + 1]?.push(text);
      paragraph += 1;
    }
  }
  return places;
}

const paragraphs = (text: string): string[] => (text.trim() === '' ? [] : text.split(/\n{2,}/));

function mergeEntries(base: WrittenEntry[], mine: WrittenEntry[], theirs: WrittenEntry[]): WrittenEntry[] {
  const find = (entries: WrittenEntry[], id: string | undefined) =>
    id === undefined ? undefined : entries.find((entry) => entry.id === id);
  const standing = theirs.flatMap((their) => {
    const [own, original] = [find(mine, their.id), find(base, their.id)];
    if (!own) return original && isSame(original, their) ? [] : [their];
    if (isSame(own, their) || (original && isSame(original, own))) return [{ ...their, key: own.key }];
    if (original && isSame(original, their)) return [own];
    return [own, { ...their, id: undefined, key: `${their.key}-theirs` }];
  });
  const left = mine.filter((own) => {
    if (own.id === undefined) return true;
    const original = find(base, own.id);
    return !find(theirs, own.id) && !(original && isSame(original, own));
  });
  return [...standing, ...left.map((own) => ({ ...own, id: find(theirs, own.id)?.id }))];
}

function isSame(one: WrittenEntry, other: WrittenEntry): boolean {
  const parts = ({ kind, text, assignee, dueOn }: WrittenEntry) => JSON.stringify([kind, text.trim(), assignee, dueOn]);
  return parts(one) === parts(other);
}
