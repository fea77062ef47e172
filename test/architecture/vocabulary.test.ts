import { expect, test } from '@jest/globals';
import { isTest, roleOf, type SourceFile, sourceFiles } from './source.js';

const server = sourceFiles('server/src');
const everywhere = ['server', 'client/src', 'prisma', 'test'].flatMap((folder) =>
  sourceFiles(folder).map((file) => ({ ...file, path: `${folder}/${file.path}` })),
);

const ROLES = new Set([
  'module',
  'controller',
  'schemas',
  'service',
  'policy',
  'repository',
  'presenter',
  'errors',
  'signals',
  'listener',
  'strategy',
  'guard',
  'filter',
  'interceptor',
  'decorator',
  'test',
]);
const FREE = new Set(['platform', 'access', '']);
/** Files of a module without a role, each with its reason in its docstring. */
const EXCUSED = new Set(['auth/session-cookie.ts', 'auth/sign-in-throttle.ts', 'files/file-owners.ts']);
/** What all public pages are made of: markup, as platform is for the rest. */
const FRAME = 'public-site/frame/';
const JUNK = /^(utils?|helpers?|common|shared|misc|manager|data|info|base)$/;

test('a file name in a module is a role', () => {
  const offenders = server.filter(
    (file) =>
      !FREE.has(file.folder) &&
      !file.path.includes('/rules/') &&
      !file.path.startsWith('minutes/text/') &&
      !file.path.startsWith(FRAME) &&
      !ROLES.has(roleOf(file.path)) &&
      !EXCUSED.has(file.path),
  );
  expect(offenders.map(({ path }) => `${path}: name its role, or put it below rules/ when it is pure`)).toEqual([]);
});

test('no name says nothing', () => {
  const words = ({ path }: SourceFile) => path.split('/').flatMap((part) => part.replace(/\.[a-z.]+$/, ''));
  const offenders = everywhere.filter((file) => words(file).some((word) => JUNK.test(word)));
  expect(offenders.map(({ path }) => `${path}: name it after what it is about`)).toEqual([]);
});

test('no file is longer than 300 lines, no test longer than 500', () => {
  const offenders = everywhere.filter((file) => file.text.split('\n').length > (isTest(file) ? 500 : 300));
  expect(offenders.map((file) => `${file.path}: ${file.text.split('\n').length} lines, split it`)).toEqual([]);
});

test('the median file has at most 60 lines, nine of ten at most 150', () => {
  const sizes = server
    .filter((file) => !isTest(file))
    .map((file) => file.text.split('\n').length)
    .sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length * 0.5)]).toBeLessThanOrEqual(60);
  expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(150);
});

test('a service asks for at most seven things and extends no other service', () => {
  const offenders = server
    .filter((file) => roleOf(file.path) === 'service')
    .flatMap((file) => {
      const [, parameters = ''] = /constructor\(([\s\S]*?)\n? *\) *\{/.exec(file.text) ?? [];
      const count = parameters.split(/,\s*/).filter((parameter) => parameter.trim() !== '').length;
      return [
        ...(count > 7 ? [`${file.path}: ${count} constructor parameters, split the use cases`] : []),
        ...(/class \w+Service extends \w+Service/.test(file.text) ? [`${file.path}: call it, do not extend it`] : []),
      ];
    });
  expect(offenders).toEqual([]);
});

test('no type is forced', () => {
  const offenders = server
    .filter((file) => !isTest(file) && file.folder !== 'platform' && file.folder !== '')
    .filter((file) =>
      / as (?!const\b)[A-Z{]\w*[^\n]*;/.test(file.text.replace(/import [^;]*;|export [^;]*from[^;]*;/g, '')),
    );
  expect(offenders.map(({ path }) => `${path}: prove the type instead of asserting it`)).toEqual([]);
});

test('a signal holds nothing but ids: who did it stands in the audit log', () => {
  const offenders = server
    .filter((file) => roleOf(file.path) === 'signals')
    .flatMap((file) =>
      [...file.text.matchAll(/readonly (\w+): ([^,)\n]+)/g)]
        .filter(([, name = '', type = '']) => !(/Ids?$/.test(name) && /^(string|readonly string\[\])$/.test(type)))
        .map(([field]) => `${file.path}: ${field}`),
    );
  expect(offenders).toEqual([]);
});

test('nothing is left unfinished', () => {
  const offenders = everywhere.filter(
    (file) => /\b(TODO|FIXME|XXX)\b/.test(file.text) && file.name !== 'vocabulary.test.ts',
  );
  expect(offenders.map(({ path }) => path)).toEqual([]);
});
