import type { OptionGroup } from '../../../../ui/ComboboxField';
import { assigneeOf } from '../../addressees';

/** Whom a task can address: everybody, a municipality, a person. `value` as in addressees.ts. */
export type Addressee = { value: string; name: string; label: string };

export const addresseesIn = (groups: readonly OptionGroup[]): Addressee[] =>
  groups.flatMap(({ options }) =>
    options.map(({ value, label }) => ({ value, label, name: label.replace(/ \(.*\)$/, '') })),
  );

/** Umlauts may be typed or not. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();

/** Those whose name has a word that begins like that; whoever begins like that comes first. */
export function matching(addressees: readonly Addressee[], query: string): Addressee[] {
  const wanted = folded(query);
  const rank = ({ label }: Addressee) => {
    const name = folded(label);
    if (name.startsWith(wanted)) return 0;
    return name.includes(` ${wanted}`) || name.includes(`(${wanted}`) ? 1 : 2;
  };
  return addressees.filter((one) => rank(one) < 2).toSorted((one, other) => rank(one) - rank(other));
}

/** The only one of that name: "@Netphen", "@alle", "@Ida Obernau". */
export function named(addressees: readonly Addressee[], name: string): Addressee | undefined {
  const wanted = folded(name);
  const found = addressees.filter((one) =>
    one.value === 'all_municipalities' ? ['alle', folded(one.name)].includes(wanted) : folded(one.name) === wanted,
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The attributes of a task for whom. */
export function dutyOf(value: string) {
  const assignee = assigneeOf(value);
  return {
    assignee: assignee?.kind ?? null,
    municipalityId: assignee?.kind === 'municipality' ? assignee.id : null,
    memberId: assignee?.kind === 'member' ? assignee.id : null,
  };
}

/** The other way round. */
export function choiceOf({ assignee, municipalityId, memberId }: Record<string, unknown>): string {
  if (assignee === 'municipality') return `municipality:${municipalityId}`;
  if (assignee === 'member') return `member:${memberId}`;
  return assignee === 'all_municipalities' ? assignee : '';
}
