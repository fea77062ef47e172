import { expect, test } from '@jest/globals';
import { sourceFiles } from './source.js';

const written = sourceFiles('server/src').filter(({ path }) => !path.includes('.test.'));
const SENTENCES = sourceFiles('client/src/features/audit-log/sentences');

/** Acts whose last part is put together as they are written down. */
const COMPOSED: Record<string, string[]> = {
  'minutes.': ['circulated', 'recalled', 'approved'],
  'change-request.': ['accepted', 'declined', 'withdrawn'],
  'campaign.sites-': ['open', 'confirmed', 'withdrawn'],
};
/** Where acts are named that nobody writes down here: what is told to people, and names of statements. */
const ELSEWHERE = /^(notifications\/|platform\/)/;

/** `meeting: { …, acts: { planned: … } }`, as it stands in the file. */
function actsIn(text: string): string[] {
  let subject = '';
  let isInActs = false;
  return text.split('\n').flatMap((line) => {
    const opened = /^ {2}'?([a-z-]+)'?: \{/.exec(line)?.[1];
    if (opened !== undefined) [subject, isInActs] = [opened, false];
    const inline = /acts: \{(.*)\}/.exec(line)?.[1];
    if (inline !== undefined) return namesIn(inline, /'?([a-z-]+)'?: '/g).map((name) => `${subject}.${name}`);
    if (/^ {4}acts: \{$/.test(line)) isInActs = true;
    return isInActs ? namesIn(line, /^ {6}'?([a-z-]+)'?:/g).map((name) => `${subject}.${name}`) : [];
  });
}

const namesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);

/** Those named where they are written down, and every other of a subject of the log. */
function recordedActs(): Set<string> {
  const literal = /['`]([a-z-]+)\.([a-z-]+)['`]/g;
  const files = written.filter(({ path, text }) => !ELSEWHERE.test(path) && /audit-log|AuditAction|Step\b/.test(text));
  const direct = files.flatMap(({ text }) => [
    ...text.matchAll(/auditLog\s*\.record\([^,]+,\s*'([a-z_-]+\.[a-z_-]+)'/g),
  ]);
  const acts = new Set(direct.flatMap(([, act]) => act ?? []));
  const subjects = new Set([...acts].map((act) => act.split('.')[0]));
  for (const { text } of files) {
    for (const [, subject, act] of text.matchAll(literal)) if (subjects.has(subject)) acts.add(`${subject}.${act}`);
  }
  for (const [start, ends] of Object.entries(COMPOSED)) for (const end of ends) acts.add(`${start}${end}`);
  return acts;
}

test.each(['de', 'en'])('every act that is written down has its sentence: %s', (language) => {
  const told = new Set(
    SENTENCES.filter(({ path }) => path.endsWith(`.${language}.ts`)).flatMap(({ text }) => actsIn(text)),
  );
  const recorded = recordedActs();
  expect(recorded.size).toBeGreaterThan(250);
  const silent = [...recorded].filter((act) => !told.has(act)).sort();
  expect(silent.map((act) => `${act}: say it in client/src/features/audit-log/sentences`)).toEqual([]);
});

test('what is composed is known here, so that its sentences are asked for', () => {
  const composed = written.flatMap(({ text }) => namesIn(text, /auditLog\s*\.record\([^,]+,\s*`([^`$]+)\$\{/g));
  expect(new Set(composed)).toEqual(new Set(Object.keys(COMPOSED)));
});

test('an act is named with hyphens, as the log is narrowed by it', () => {
  expect([...recordedActs()].filter((act) => !/^[a-z-]+\.[a-z-]+$/.test(act))).toEqual([]);
});
