import type { StandardSchemaV1 } from '@standard-schema/spec';
import { germanMessage } from '../../platform/validation/german-messages.js';
import type { Faults } from './form-markup.js';

/** What was typed into fields of these names, to be read or shown again; one that came twice or not at all is empty. */
export function typedIn<Name extends string>(
  body: Readonly<Record<string, unknown>>,
  names: readonly Name[],
): Record<Name, string> {
  const typed = (name: Name): [Name, string] => {
    const value = body[name];
    return [name, typeof value === 'string' ? value : ''];
  };
  return fromNames(names.map(typed));
}

/** What a schema found wrong, the first of each field, which says which one it is: they are read in a row. */
export function faultsOf(issues: readonly StandardSchemaV1.Issue[], labels: Readonly<Record<string, string>>): Faults {
  const faults: Record<string, string> = {};
  for (const issue of issues) {
    const [first] = issue.path ?? [];
    const name = String(typeof first === 'object' ? first.key : first);
    const label = labels[name];
    faults[name] ??=
      label === undefined ? germanMessage(issue) : `${label}${/\W$/.test(label) ? '' : ':'} ${germanMessage(issue)}`;
  }
  return faults;
}

function fromNames<Name extends string>(entries: ReadonlyArray<[Name, string]>): Record<Name, string>;
function fromNames(entries: ReadonlyArray<[string, string]>): Record<string, string> {
  return Object.fromEntries(entries);
}
