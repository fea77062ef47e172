import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import type { Article } from '../knowledge.queries';
import { ArticlePage } from './ArticlePage';
import { KnowledgePage } from './KnowledgePage';

const routes = [
  { path: '/wissen', element: <KnowledgePage /> },
  { path: '/wissen/:id', element: <ArticlePage /> },
];
const body = (name: string) => ({ id: name, slug: name, name, abbreviation: name.slice(0, 3) });

const article: Article = {
  ...{ id: 'a', workingGroupId: 'g', kind: 'statute', state: 'published', title: 'Schottergärten', licence: null },
  ...{ summary: 'Ein Textbaustein.', body: '## Der Satz\n\nSchotter ist **unzulässig**.', topics: ['Bauleitplanung'] },
  sources: ['BauO NRW, https://example.org/bauo'],
  ...{ municipality: body('Burbach'), contact: null, author: null, checker: null },
  ...{ checkedUntil: '2026-10-31', validity: 'overdue', checkedAt: null, withdrawnReason: null },
  ...{ publishedAt: '2026-03-19T14:20:00Z', updatedAt: '2026-03-19T14:20:00Z', version: 2, versionCount: 1 },
  ...{ benefits: [body('Siegen')], hasOwnBenefit: false, municipalities: [body('Netphen'), body('Siegen')] },
  ...{ reuses: [], files: [], pendingFiles: 0, uploadLimit: 1000, inquiryId: null, telltales: [] },
  abilities: {
    ...{ update: false, publish: false, withdraw: false, restore: false, remove: false },
    ...{ check: true, speak: true, addFiles: false, removeVersions: false },
  },
};

it('shows the text as it is meant, and whom it helped', async () => {
  const received = serverAnswers({
    'GET /api/articles/a': { body: article },
    'PUT /api/articles/a/benefit': { body: { ...article, hasOwnBenefit: true, benefits: [body('Netphen')] } },
  });
  renderRoutes(routes, '/wissen/a');
  expect(await screen.findByRole('heading', { level: 3, name: 'Der Satz' })).toBeTruthy();
  expect(screen.getByText('unzulässig').tagName).toBe('STRONG');
  expect(screen.getByRole('link', { name: 'https://example.org/bauo' })).toBeTruthy();
  const row = screen.getByRole('figure', { name: 'Wem hat „Schottergärten“ geholfen?' });
  expect(within(row).getByRole('img', { name: /^Siegen.*hat geholfen/ })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Hat uns geholfen' }));
  expect(received.some(({ method, path }) => method === 'PUT' && path === '/api/articles/a/benefit')).toBe(true);
});

it('lets the checker say in one click that it still holds', async () => {
  const received = serverAnswers({
    'GET /api/articles/a': [{ body: article }, { body: { ...article, validity: 'valid' } }],
    'POST /api/articles/a/confirmation': { status: 201, body: { ...article, validity: 'valid' } },
  });
  renderRoutes(routes, '/wissen/a');
  await userEvent.click(await screen.findByRole('button', { name: 'Weiterhin gültig' }));
  expect(await screen.findByText(/^Geprüft bis/)).toBeTruthy();
  const sent = received.find(({ path }) => path.endsWith('/confirmation'))?.body;
  expect(sent).toMatchObject({ version: 2, checkedUntil: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
});

it('publishes an answer after somebody has read what could tell who asked', async () => {
  const telltale = { field: 'body', words: 'Wilnsdorfer', kind: 'municipality', isForbidden: false } as const;
  const draft: Article = {
    ...{ ...article, state: 'draft', validity: 'valid', inquiryId: 'i', telltales: [telltale] },
    abilities: { ...article.abilities, publish: true, update: true },
  };
  const received = serverAnswers({
    'GET /api/articles/a': { body: draft },
    'POST /api/articles/a/publication': { status: 201, body: article },
  });
  renderRoutes(routes, '/wissen/a');
  await userEvent.click(await screen.findByRole('button', { name: 'Veröffentlichen' }));
  const dialog = within(screen.getByRole('dialog'));
  const publish = dialog.getByRole('button', { name: 'Für 2 Kommunen veröffentlichen' });
  expect(publish.hasAttribute('disabled')).toBe(true);
  await userEvent.click(dialog.getByRole('checkbox', { name: /Ich habe diese Stellen gelesen/ }));
  await userEvent.click(publish);
  expect(received.find(({ path }) => path.endsWith('/publication'))?.body).toEqual({
    version: 2,
    confirmed: ['Wilnsdorfer'],
  });
});

it('says what the collection is for while it is empty', async () => {
  const counts = { published: 0, to_check: 0, draft: 0, withdrawn: 0 };
  serverAnswers({
    'GET /api/working-groups': { body: { items: [{ id: 'g', slug: 'ak', shortName: 'AK' }] } },
    'GET /api/articles': {
      body: {
        ...{ items: [], nextCursor: null, kinds: [], topics: [], counts, municipalities: [] },
        abilities: { write: true },
      },
    },
  });
  renderRoutes(routes, '/wissen');
  expect(await screen.findByText('Die Sammlung ist noch leer.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Eintrag schreiben' }).getAttribute('href')).toBe('/wissen/neu');
});
