import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import type { FilePages } from '../../files/pages.queries';
import { PresentFilePage } from '../pages/PresentFilePage';
import { ReadFilePage } from '../pages/ReadFilePage';

const images = [
  { width: 320, height: 180 },
  { width: 1280, height: 720 },
];
const titles = ['Kommunale Wärmeplanung', 'Worum es geht', null, 'Zum Mitnehmen'];

const pages: FilePages = {
  state: 'ready',
  obstacle: null,
  pageCount: 4,
  hasPdf: true,
  processedAt: '2026-11-22T11:00:00.000Z',
  notesReleased: false,
  pages: titles.map((title, index) => ({
    number: index + 1,
    title,
    text: `${title ?? 'Ohne Titel'}\nWärmenetze im Dorf`,
    notes: index === 1 ? 'Hier langsam sprechen' : null,
    images,
  })),
  abilities: { retryPreview: false, releaseNotes: false },
};

const file = {
  id: 'f',
  fileName: 'Wärmeplanung.pptx',
  mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  state: 'released',
  publishedFrom: null as string | null,
  rights: null,
  abilities: { open: true },
};
const talk = { id: 't', title: 'Kommunale Wärmeplanung', files: [file] };

function Address() {
  const { pathname, search, hash } = useLocation();
  return <p data-testid="address">{pathname + search + hash}</p>;
}

function show(at: string, answered: object = pages, shown: object = talk, status = 200) {
  const received = serverAnswers({
    'GET /api/talks/t': { body: shown },
    'GET /api/files/f/pages': { status, body: answered },
    'POST /api/files/f/processing': { status: 201, body: { ...pages, state: 'pending', pages: [] } },
    'PUT /api/files/f/notes-release': { body: { ...pages, notesReleased: true } },
  });
  const routes = [
    { path: '/vortraege/:id/folien/:fileId', element: <ReadFilePage /> },
    { path: '/vortraege/:id/folien/:fileId/vorfuehren', element: <PresentFilePage /> },
  ].map(({ path, element }) => ({
    path,
    element: (
      <>
        {element}
        <Address />
      </>
    ),
  }));
  renderRoutes(routes, at);
  return received;
}

const reading = '/vortraege/t/folien/f';
const address = () => screen.getByTestId('address').textContent;
const heading = (name: string) => screen.findByRole('heading', { level: 2, name });

it('opens at the page of the address, picture and text', async () => {
  show(`${reading}#seite=4`);
  await heading('Seite 4: Zum Mitnehmen');
  const picture = screen.getByRole('img', { name: /^Bild der Seite 4, Zum Mitnehmen/ });
  expect(picture.getAttribute('src')).toBe('/api/files/f/pages/4/image?width=1280');
  const text = screen.getByRole('region', { name: 'Text dieser Seite' });
  expect(picture.getAttribute('aria-details')).toBe(text.id);
  expect(within(text).getByText('Wärmenetze im Dorf')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Als PDF' }).getAttribute('href')).toBe(
    '/api/files/f/pdf?disposition=attachment',
  );
});

it.each([['#seite=0'], ['#seite=9'], ['#seite=99999999'], ['#anders'], ['']])(
  'goes nowhere beyond with %j',
  async (hash) => {
    show(`${reading}${hash}`);
    await heading(hash === '#seite=9' ? 'Seite 4: Zum Mitnehmen' : 'Seite 1: Kommunale Wärmeplanung');
  },
);

it('turns pages by keys and buttons, in the address as well', async () => {
  show(`${reading}?suche=W%C3%A4rme#seite=1`);
  await heading('Seite 1: Kommunale Wärmeplanung');
  await userEvent.keyboard('{ArrowRight}{PageDown}');
  await heading('Seite 3');
  expect(address()).toBe(`${reading}?suche=W%C3%A4rme#seite=3`);
  await userEvent.keyboard('{End}{ArrowRight}');
  await heading('Seite 4: Zum Mitnehmen');
  await userEvent.keyboard('{Home}');
  await userEvent.click(screen.getByRole('button', { name: 'Weiter' }));
  await heading('Seite 2: Worum es geht');
  const field = screen.getByRole('textbox', { name: 'Seite' });
  await userEvent.clear(field);
  await userEvent.type(field, '4{Enter}');
  await heading('Seite 4: Zum Mitnehmen');
  await userEvent.click(screen.getByRole('link', { name: 'Seite 3' }));
  await heading('Seite 3');
  expect(screen.getByRole('link', { name: 'Seite 3' }).getAttribute('aria-current')).toBe('page');
});

it('marks what was searched for in the text', async () => {
  show(`${reading}?suche=w%C3%A4rme#seite=2`);
  await heading('Seite 2: Worum es geht');
  expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Wärmenetze']);
  expect(screen.getByRole('button', { name: 'Text ausblenden' })).toBeTruthy();
});

it('shows notes to whom they are given, and lets the coordination release them', async () => {
  const received = show(`${reading}#seite=2`, {
    ...pages,
    abilities: { retryPreview: true, releaseNotes: true },
  });
  const notes = within(await screen.findByRole('region', { name: 'Sprechnotizen' }));
  expect(notes.getByText('Nur die Koordination sieht diese Notizen.')).toBeTruthy();
  await userEvent.click(notes.getByRole('button', { name: 'Notizen freigeben' }));
  await waitFor(() => expect(received.at(-1)?.body).toEqual({ released: true }));
});

it('has the text alone where there are no pictures', async () => {
  const words = pages.pages.map((page) => ({ ...page, images: [] }));
  show(reading, { ...pages, obstacle: 'no_converter', pages: words });
  expect(await screen.findByText('Von dieser Datei gibt es nur den Text, keine Bilder der Seiten.')).toBeTruthy();
  expect(screen.getByText('Wärmenetze im Dorf')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Vorführen' })).toBeNull();
  expect(screen.queryByRole('img')).toBeNull();
});

it('says what keeps a preview away, and tries again', async () => {
  const without = { ...pages, pages: [], pageCount: null };
  show(reading, {
    ...without,
    state: 'failed',
    obstacle: 'time_limit',
    abilities: { retryPreview: true, releaseNotes: false },
  });
  expect(await screen.findByText('Das hat zu lange gedauert.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));
  expect(await screen.findByText('Die Vorschau wird vorbereitet …')).toBeTruthy();
});

it('tells from when on a file is here, and that one is gone', async () => {
  const later = { ...file, state: 'embargoed', publishedFrom: '2026-12-03', abilities: { open: false } };
  show(reading, pages, { ...talk, files: [later] });
  expect(await screen.findByText('Diese Datei gibt es ab Do., 3. Dez. 2026.')).toBeTruthy();
});

it('says that a withdrawn file is gone', async () => {
  const title = 'Diese Datei wurde zurückgezogen und steht nicht mehr zur Verfügung.';
  const problem = { type: '/problems/file-withdrawn', title, status: 410 };
  show(reading, problem, { ...talk, files: [] }, 410);
  expect(await screen.findByText(title)).toBeTruthy();
});

it('is shown on the wall page by page, and leads back to where it stopped', async () => {
  show(`${reading}/vorfuehren#seite=2`);
  await screen.findByRole('img', { name: /^Bild der Seite 2/ });
  await userEvent.keyboard(' {PageDown}');
  await screen.findByRole('img', { name: /^Bild der Seite 4/ });
  await userEvent.keyboard('{Escape}');
  await heading('Seite 4: Zum Mitnehmen');
  expect(address()).toBe(`${reading}#seite=4`);
});
