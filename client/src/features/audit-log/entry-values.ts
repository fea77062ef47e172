/** One thing an entry says: with an old value where it was there. */
export type EntryValue = { field: string; before?: unknown; after: unknown; hasBefore: boolean };

const entriesOf = (value: unknown): Array<[string, unknown]> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;

const read = (value: unknown, name: string): unknown => entriesOf(value)?.find(([key]) => key === name)?.[1];

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Nobody reads these: places inside a text, counters, and what the sentence says by itself. */
const hidden = new Set([
  'version',
  'position',
  'blockId',
  'speaker',
  'workingGroupId',
  'slug',
  'id',
  'owner',
  'size',
  'sha256',
  'abilities',
]);
const named = ['title', 'name', 'subject', 'fileName', 'occasion'];
const lists = /(Ids|s|Words)$/;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** What it was about, as it is called since: the sentence says it. */
export function titleIn(details: unknown): string | undefined {
  const places = [details, read(details, 'after'), read(details, 'change'), read(details, 'before')];
  for (const place of places) {
    for (const name of named) {
      const value = read(place, name);
      const title = Array.isArray(value) ? value.at(-1) : value;
      if (typeof title === 'string' && title !== '') return title;
    }
  }
  return undefined;
}

/**
 * Services write down `[old, new]`, `{ before, after }` or `{ before, change }`, for one field or for all, or the new
 * values alone: all of it in one form. What stayed as it was is left out.
 */
export function valuesIn(details: unknown): EntryValue[] {
  const entries = entriesOf(details) ?? [];
  const rest = entries.filter(([name]) => !['before', 'after', 'change'].includes(name));
  const values = [...changesIn(details), ...rest.map(([field, value]) => readValue(field, value))];
  const title = titleIn(details);
  return values.filter(
    ({ field, before, after, hasBefore }) =>
      !hidden.has(field) && after !== undefined && !(hasBefore ? same(before, after) : after === title),
  );
}

function changesIn(details: unknown): EntryValue[] {
  const names = (entriesOf(details) ?? []).map(([name]) => name);
  const before = read(details, 'before');
  if (!names.includes('after') && !names.includes('change')) {
    return (entriesOf(before) ?? []).map(([field, value]) => ({ field, before: value, after: null, hasBefore: true }));
  }
  const after = read(details, names.includes('after') ? 'after' : 'change');
  const fields = entriesOf(after);
  if (!fields) return [{ field: 'value', before, after, hasBefore: names.includes('before') }];
  const old = (entriesOf(before) ?? []).map(([name]) => name);
  return fields.map(([field, value]) => ({
    field,
    before: read(before, field),
    after: value,
    hasBefore: old.includes(field),
  }));
}

function readValue(field: string, value: unknown): EntryValue {
  if (Array.isArray(value) && value.length === 2 && value.every(isScalar) && !isList(field)) {
    return { field, before: value[0], after: value[1], hasBefore: true };
  }
  const names = (entriesOf(value) ?? []).map(([name]) => name);
  if (names.includes('before') && names.includes('after')) {
    return { field, before: read(value, 'before'), after: read(value, 'after'), hasBefore: true };
  }
  return { field, after: value, hasBefore: false };
}

/** `names` lists names, `status` is one thing. */
const isList = (field: string): boolean => lists.test(field) && !/(status|[^e]ss|address)$/i.test(field);
