import { textOf } from '../../lib/form-values';
import { articleKinds, licences } from './knowledge.labels';
import type { WriteArticle } from './knowledge.queries';

/** What the form holds, as the server takes it. */
export function articleValues(form: FormData): Omit<WriteArticle, 'workingGroupId'> {
  const kind = textOf(form, 'kind');
  const licence = textOf(form, 'licence');
  return {
    kind: articleKinds.find((one) => one === kind) ?? 'good_practice',
    title: textOf(form, 'title'),
    summary: textOf(form, 'summary'),
    body: textOf(form, 'body'),
    topics: separated(textOf(form, 'topics'), ','),
    sources: separated(textOf(form, 'sources'), '\n'),
    licence: licences.find((one) => one === licence) ?? null,
    municipalityId: textOf(form, 'municipalityId') || null,
    contactId: textOf(form, 'contactId') || null,
    checkedUntil: textOf(form, 'checkedUntil') || null,
    checkerId: textOf(form, 'checkerId') || null,
  };
}

const separated = (text: string, by: string): string[] =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A year from today: how long most of it holds. */
export function inAYear(today: string): string {
  const [year = '', month = '', day = ''] = today.split('-');
  return `${Number(year) + 1}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}
