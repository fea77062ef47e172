import type { OptionGroup } from '../../ui/ComboboxField';
import type { Membership } from './minutes.queries';

/** Whom a task addresses. */
export type Assignee = { kind: 'all_municipalities' } | { kind: 'municipality' | 'member'; id: string };

const everybody = 'all_municipalities';

/** A choice as it stands in a field: "municipality:…", "member:…", "all_municipalities". */
export function assigneeOf(value: string): Assignee | null {
  if (value === everybody) return { kind: 'all_municipalities' };
  const [kind, id = ''] = value.split(':');
  if (kind === 'municipality') return { kind, id };
  return kind === 'member' ? { kind, id } : null;
}

type Words = { everybody: string; municipalities: string; people: string };

/** All that an entry can address: everybody, a municipality, a person of the group. Guests are people only. */
export function addresseeGroups(memberships: readonly Membership[], words: Words): OptionGroup[] {
  const standing = memberships.filter(({ role }) => role !== 'guest');
  const municipalities = new Map(
    standing.map(({ municipality: { id, name } }) => [id, { value: `municipality:${id}`, label: name }]),
  );
  const people = new Map(
    memberships.map(({ member: { id, name, municipality } }) => [
      id,
      { value: `member:${id}`, label: `${name} (${municipality.name})` },
    ]),
  );
  return [
    { options: [{ value: everybody, label: words.everybody }] },
    { label: words.municipalities, options: [...municipalities.values()] },
    { label: words.people, options: [...people.values()] },
  ];
}

/** The name of a choice; empty where nobody is named, or nobody who is still there. */
export const labelOf = (value: string, groups: readonly OptionGroup[]): string =>
  groups.flatMap(({ options }) => options).find((option) => option.value === value)?.label ?? '';
