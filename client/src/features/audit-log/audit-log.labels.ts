import { paths } from '../../app/paths';
import type { AuditEntry } from './audit-log.queries';

/** How a kind of thing is called, what was done to it, and the words for each act. */
export type Subject = { name: string; thing: string; acts: object };
export type Subjects = object;

const read = (record: object, name: string): unknown => Object.entries(record).find(([key]) => key === name)?.[1];

/** The sentence of an act, still with its gaps; one without a full stop is composed from the words of its subject. */
export function sentenceOf(subjects: Subjects, action: string, pattern: string): string | undefined {
  const [subjectType = '', act = ''] = action.split('.');
  const subject = subjectIn(subjects, subjectType);
  const said = subject && read(subject.acts, act);
  if (!subject || typeof said !== 'string') return undefined;
  return said.endsWith('.') ? said : fill(pattern, { who: '{{who}}', thing: subject.thing, act: said });
}

function subjectIn(subjects: Subjects, subjectType: string): Subject | undefined {
  const found: unknown = read(subjects, subjectType);
  return isSubject(found) ? found : undefined;
}

const isSubject = (value: unknown): value is Subject => typeof value === 'object' && value !== null && 'acts' in value;

export const fill = (sentence: string, words: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => words[name] ?? '');

/** A value of the details, if there is one that can be said. */
export function detailOf({ details }: AuditEntry, name: string): string | undefined {
  if (typeof details !== 'object' || details === null) return undefined;
  const value = read(details, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Whom the act was about, where it was about a person. */
export function memberIn(entry: AuditEntry): string | undefined {
  return entry.subjectType === 'member' || entry.subjectType === 'session'
    ? entry.subjectId
    : detailOf(entry, 'memberId');
}

const places = { meeting: paths.meeting, talk: paths.talk, 'working-group': paths.workingGroup };

/** Where what was changed can be seen, if it is still there and has a page. */
export function placeOf({ action, subjectType, subjectId }: AuditEntry) {
  if (action === 'meeting.removed') return undefined;
  if (subjectType !== 'meeting' && subjectType !== 'talk' && subjectType !== 'working-group') return undefined;
  return { subjectType, to: places[subjectType](subjectId) } as const;
}
