import { expect, test } from '@jest/globals';
import { isTest, roleOf, type SourceFile, sourceFiles } from './source.js';

const files = sourceFiles('server/src').filter((file) => !isTest(file));
const GROUND = new Set(['platform', 'access', 'generated', '']);

/** Every file of an earlier row may be imported by a later one, never the reverse. */
const ORDER = [
  ['audit-log'],
  ['operator'],
  ['municipalities'],
  ['members'],
  ['working-groups'],
  ['auth'],
  ['files'],
  ['pictures'],
  ['action-plan', 'funding'],
  ['talks', 'tasks', 'knowledge'],
  ['meetings'],
  ['minutes', 'topics', 'agreements', 'insights', 'inquiries'],
  ['papers', 'surveys', 'events'],
  ['campaigns'],
  ['press'],
  ['social-posts', 'newsletter'],
  ['mails', 'health', 'calendar', 'retention'],
  ['notifications', 'search', 'desk', 'reports'],
  ['emergency-archive'],
  ['public-site'],
];
const PUBLIC = new Set(['service', 'signals', 'schemas', 'policy', 'module', 'presenter']);

/** The shape of the text of minutes, which all their rules speak: as pure as they are. */
const LANGUAGE = 'minutes/text/';

const rank = (module: string) => ORDER.findIndex((row) => row.includes(module));
const moduleOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : '');
const crossing = (file: SourceFile) =>
  file.imports.filter((to) => !GROUND.has(file.folder) && !GROUND.has(moduleOf(to)) && moduleOf(to) !== file.folder);

test('every module has its place in the order', () => {
  const modules = new Set(files.map((file) => file.folder).filter((folder) => !GROUND.has(folder)));
  const unplaced = [...modules].filter((module) => rank(module) < 0);
  expect(unplaced.map((module) => `${module}: give it a row in ORDER of this test`)).toEqual([]);
});

test('modules are imported in one direction', () => {
  const offenders = files.flatMap((file) =>
    crossing(file)
      .filter((to) => rank(moduleOf(to)) >= rank(file.folder))
      .map((to) => `${file.path} imports ${to}: turn the dependency round, with a signal or a registry`),
  );
  expect(offenders).toEqual([]);
});

test('modules meet at their public files', () => {
  const offenders = files.flatMap((file) =>
    crossing(file)
      .filter((to) => !PUBLIC.has(roleOf(to)))
      .map((to) => `${file.path} imports ${to}: ask its service`),
  );
  expect(offenders).toEqual([]);
});

test('the ground knows no module', () => {
  const offenders = files
    .filter((file) => file.folder === 'platform' || file.folder === 'access')
    .flatMap((file) =>
      file.imports
        .filter((to) => !GROUND.has(moduleOf(to)) || (file.folder === 'platform' && moduleOf(to) === 'access'))
        .map((to) => `${file.path} imports ${to}: platform and access carry the modules, not the reverse`),
    );
  expect(offenders).toEqual([]);
});

test('only repositories and platform/database know Prisma', () => {
  const offenders = files.filter(
    (file) =>
      file.imports.some((to) => to.startsWith('generated/')) &&
      roleOf(file.path) !== 'repository' &&
      !file.path.startsWith('platform/database/'),
  );
  expect(offenders.map(({ path }) => `${path}: move the query into a *.repository.ts`)).toEqual([]);
});

test('a controller knows its services, its schemas and who is asking', () => {
  const allowed = new Set(['service', 'schemas', 'decorator', 'guard', 'strategy']);
  /** What handlers of pages give, and how it is sent. */
  const FRAME = 'public-site/frame/';
  const offenders = files
    .filter((file) => roleOf(file.path) === 'controller')
    .flatMap((file) =>
      file.imports
        .filter(
          (to) =>
            !to.startsWith('platform/') &&
            !to.startsWith('access/') &&
            !to.startsWith(FRAME) &&
            !allowed.has(roleOf(to)),
        )
        .map((to) => `${file.path} imports ${to}: let the service do it`),
    );
  expect(offenders).toEqual([]);
});

test('policies and rules are pure', () => {
  const impure = /^(?:@nestjs|@prisma|pg|node:fs|node:http)/;
  const isPure = (to: string) =>
    to.includes('/rules/') ||
    to.startsWith(LANGUAGE) ||
    ['policy', 'errors', 'schemas'].includes(roleOf(to)) ||
    /^(access|platform\/(clock|errors|validation))\//.test(to);
  const offenders = files
    .filter((f) => roleOf(f.path) === 'policy' || f.path.includes('/rules/') || f.path.startsWith(LANGUAGE))
    .flatMap((file) => [
      ...file.imports.filter((to) => !isPure(to)).map((to) => `${file.path} imports ${to}`),
      ...file.packages.filter((name) => impure.test(name)).map((name) => `${file.path} imports ${name}`),
    ]);
  expect(offenders).toEqual([]);
});

test('only config reads the environment', () => {
  const offenders = files.filter(
    (file) => file.text.includes('process.env') && !file.path.startsWith('platform/config/'),
  );
  expect(offenders.map(({ path }) => `${path}: take the value from Config`)).toEqual([]);
});

test('now() is injected, never called', () => {
  const offenders = files.filter(
    (file) => /new Date\(\)|Date\.now\(\)/.test(file.text) && !file.path.startsWith('platform/clock/'),
  );
  expect(offenders.map(({ path }) => `${path}: take the time from Clock`)).toEqual([]);
});

test('nothing climbs three folders, but the rules of a sub-subject on their way to the ground', () => {
  const offenders = files.filter((file) => file.text.includes("'../../../") && !file.path.includes('/rules/'));
  expect(offenders.map(({ path }) => path)).toEqual([]);
});
