import { expect, test } from '@jest/globals';
import { isTest, sourceFiles } from './source.js';

const files = sourceFiles('client/src').filter((file) => !isTest(file) && file.folder !== 'testing');
const LAYERS = ['lib', 'api', 'ui', 'features', 'app'];
const layer = (path: string) => path.split('/')[0] ?? '';
const feature = (path: string) => (layer(path) === 'features' ? (path.split('/')[1] ?? '') : '');

/** Used by other features: names of people and bodies, files, pictures. They import none but the session, which imports none. */
const USED_BY_OTHERS = new Set(['files', 'members', 'municipalities', 'picture-choice', 'speakers', 'working-groups']);

test('imports lead from the app through features down to ui, api and lib', () => {
  const offenders = files.flatMap((file) =>
    file.imports
      .filter((to) => LAYERS.indexOf(layer(to)) > LAYERS.indexOf(layer(file.path)) && LAYERS.includes(layer(file.path)))
      // The addresses of the pages stand in one file.
      .filter((to) => to !== 'app/paths' && to !== 'app/paths.ts')
      .map((to) => `${file.path} imports ${to}: let the page above pass it down`),
  );
  expect(offenders).toEqual([]);
});

test('features meet in the pages of the app, or at the few that are used by others', () => {
  const offenders = files.flatMap((file) =>
    file.imports
      .filter((to) => feature(file.path) && feature(to) && feature(to) !== feature(file.path))
      .filter((to) => feature(to) !== 'session' || feature(file.path) === 'session')
      .filter((to) => !USED_BY_OTHERS.has(feature(to)) || USED_BY_OTHERS.has(feature(file.path)))
      .map((to) => `${file.path} imports ${to}: join them in client/src/app/pages`),
  );
  expect(offenders).toEqual([]);
});

test('components of ui fetch nothing and know no subject', () => {
  const offenders = files.filter(
    (file) => layer(file.path) === 'ui' && /useQuery|api\.(GET|POST)|features\//.test(file.text),
  );
  expect(offenders.map(({ path }) => `${path}: leave fetching to a feature`)).toEqual([]);
});

/** Where roles are a subject, they are shown and chosen; nowhere else does the client know one. */
const ABOUT_ROLES =
  /^(features\/(members|working-groups|session)|app\/pages\/(administration|municipalities))\/|^testing\//;

test('no permission is decided in the client: it asks abilities', () => {
  const offenders = files
    .filter(({ path }) => !ABOUT_ROLES.test(path))
    .filter(({ text }) => /'(coordinator|minute_taker)'|isAdministrator/.test(text));
  expect(offenders.map(({ path }) => `${path}: ask the abilities of the record`)).toEqual([]);
});

test('nothing is named by its place in a barrel', () => {
  expect(files.filter(({ name }) => /^index\.tsx?$/.test(name)).map(({ path }) => path)).toEqual([]);
});
