import { expect, jest, test } from '@jest/globals';
import { ProblemError } from '../../../api/problem';
import type { MunicipalityReport, SaveReport } from '../municipality-reports.queries';
import { writer as abilities, report } from '../testing/example-report';
import { reportKeeper } from './kept-report';
import { ReportWriter } from './report-writer';

const begun = report('hilchenbach', { state: 'draft', news: 'Dach', version: 1, abilities });
const colleague = { id: 'merle', name: 'Merle Dahlbruch', municipality: begun.municipality };

const stale = (current: MunicipalityReport) =>
  new ProblemError({
    ...{ type: '/problems/changed-meanwhile', title: 'Jemand hat das inzwischen geändert.', status: 409 },
    ...{ current },
  });

type Save = (body: SaveReport) => Promise<MunicipalityReport>;

const saved = (body: SaveReport): MunicipalityReport => ({
  ...begun,
  ...body,
  isOral: false,
  version: body.version + 1,
});

function newWriter(save: Save, from = begun) {
  localStorage.clear();
  const kept = reportKeeper(['Paula', 'm47', 'hilchenbach']);
  const mock = jest.fn(save);
  return { save: mock, kept, writer: new ReportWriter(from, { save: mock, kept, onSaved: () => {} }) };
}

test('what is typed is saved once, soon after the last letter, and then forgotten by the browser', async () => {
  const { writer, save, kept } = newWriter(async (body) => saved(body));
  writer.edit({ ongoing: 'Sta' });
  writer.edit({ ongoing: 'Statik' });
  expect([writer.snapshot().state, kept.read()?.content.ongoing]).toEqual(['changed', 'Statik']);
  await writer.saveNow();
  expect(save).toHaveBeenCalledTimes(1);
  expect(save).toHaveBeenCalledWith({ version: 1, news: 'Dach', ongoing: 'Statik', question: '', tip: '', tags: [] });
  expect([writer.snapshot().state, writer.snapshot().saved.version, kept.read()]).toEqual(['saved', 2, null]);
});

test('a colleague wrote another part: both are saved, and the reader is told', async () => {
  const theirs = { ...begun, question: 'Von Merle', version: 2, updatedBy: colleague };
  const answers = [() => Promise.reject(stale(theirs)), (body: SaveReport) => Promise.resolve(saved(body))];
  const { writer, save } = newWriter((body) => answers.shift()?.(body) ?? Promise.resolve(saved(body)));
  writer.edit({ ongoing: 'Von Paula' });
  await writer.saveNow();
  expect(writer.snapshot()).toMatchObject({ mergedWith: 'Merle Dahlbruch', conflict: null });
  await writer.saveNow();
  expect(save).toHaveBeenLastCalledWith(
    expect.objectContaining({ version: 2, ongoing: 'Von Paula', question: 'Von Merle' }),
  );
  expect(writer.snapshot().state).toBe('saved');
});

test('both wrote the same part: nothing is saved until somebody decides, and nothing typed is lost', async () => {
  const theirs = { ...begun, news: 'Dach und Wand', version: 2, updatedBy: colleague };
  const answers = [() => Promise.reject(stale(theirs))];
  const { writer, save, kept } = newWriter((body) => answers.shift()?.() ?? Promise.resolve(saved(body)));
  writer.edit({ news: 'Dach mit 62 kWp' });
  await writer.saveNow();
  expect(writer.snapshot()).toMatchObject({ state: 'conflict', conflict: { parts: ['news'] } });
  expect(kept.read()?.content.news).toBe('Dach mit 62 kWp');
  await writer.decide('both');
  expect(save).toHaveBeenLastCalledWith(
    expect.objectContaining({ version: 2, news: 'Dach mit 62 kWp\nDach und Wand' }),
  );
});

test('without network the text stays, and is sent again', async () => {
  const offline = new ProblemError({ type: '/problems/offline', title: 'Keine Verbindung.', status: 0 });
  const answers = [() => Promise.reject(offline)];
  const { writer, save } = newWriter((body) => answers.shift()?.() ?? Promise.resolve(saved(body)));
  writer.edit({ tip: 'Früh fragen' });
  await writer.saveNow();
  expect(writer.snapshot()).toMatchObject({ state: 'failed', content: { tip: 'Früh fragen' } });
  await writer.saveNow();
  expect([save.mock.calls.length, writer.snapshot().state]).toEqual([2, 'saved']);
});

test('what a closed tab left behind is found again', () => {
  localStorage.clear();
  const kept = reportKeeper(['Paula', 'm47', 'hilchenbach']);
  const base = { news: 'Dach', ongoing: '', question: '', tip: '', tags: [], isOral: false };
  kept.keep({ content: { ...base, tip: 'Angefangen' }, base, version: 1 });
  const writer = new ReportWriter(begun, { save: async (body) => saved(body), kept, onSaved: () => {} });
  expect(writer.snapshot()).toMatchObject({ state: 'changed', content: { tip: 'Angefangen' } });
});

test('what another has in the browser of the same computer is not found', () => {
  reportKeeper(['Paula', 'm47', 'hilchenbach']).keep({
    content: { news: 'x', ongoing: '', question: '', tip: '', tags: [], isOral: false },
    base: { news: '', ongoing: '', question: '', tip: '', tags: [], isOral: false },
    version: 1,
  });
  expect(reportKeeper(['Merle', 'm47', 'hilchenbach']).read()).toBeNull();
});
