import { afterEach, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { turnCharacterKeys } from '../../../lib/character-keys';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import { sessionOf } from '../../../testing/sessions';
import type { SearchHit } from '../search.queries';
import { SearchButton } from './SearchButton';

const nothing = { detail: null, workingGroup: null, municipality: null, day: null, meeting: null, minutesId: null };
const page = { fileId: 'f', talkId: 't', fileName: 'Folien.pdf', number: 7, imageWidths: [320], isInNotes: false };
const slide: SearchHit = {
  ...nothing,
  kind: 'page',
  id: 'f',
  title: [
    { text: 'Die ', hit: false },
    { text: 'Wärme', hit: true },
  ],
  snippet: [],
  talkId: 't',
  page,
};
const meeting: SearchHit = {
  ...nothing,
  kind: 'meeting',
  id: 'm',
  title: [{ text: '47. Sitzung', hit: false }],
  snippet: [],
  talkId: null,
  page: null,
};

function Place() {
  const { pathname, search, hash } = useLocation();
  return (
    <>
      <SearchButton />
      <input aria-label="Anderes Feld" />
      <p data-testid="address">{pathname + search + hash}</p>
    </>
  );
}

function show(items = [meeting, slide]) {
  const received = serverAnswers({
    ...sessionOf(),
    'GET /api/search/suggestions': { body: { items } },
  });
  renderRoutes([{ path: '*', element: <Place /> }], '/');
  return { user: userEvent.setup(), received };
}

const address = () => screen.getByTestId('address').textContent;
const textIn = (field: HTMLElement) => (field instanceof HTMLInputElement ? field.value : undefined);
const box = () => screen.findByRole('combobox', { name: 'Wonach suchen Sie?' });

afterEach(() => turnCharacterKeys(true));

it('opens by slash, offers hits by kind and opens a slide at its page, by keyboard alone', async () => {
  const { user } = show();
  await user.keyboard('/');
  const field = await box();
  expect(document.activeElement).toBe(field);
  await user.keyboard('wärme');
  await screen.findByText('2 Vorschläge. Mit den Pfeiltasten wählen Sie.');
  expect(screen.getByRole('group', { name: 'Folien und Seiten' }).textContent).toMatch(
    /Die WärmeSeite 7 in Folien.pdf$/,
  );
  expect(document.querySelector('mark')?.textContent).toBe('Wärme');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  const chosen = screen.getByRole('option', { selected: true });
  expect((await box()).getAttribute('aria-activedescendant')).toBe(chosen.id);
  await user.keyboard('{Enter}');
  expect(address()).toBe('/vortraege/t/folien/f?suche=w%C3%A4rme#seite=7');
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('asks once for what was typed quickly, and Enter without a choice leads to all hits', async () => {
  const { user, received } = show([]);
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await box(), 'dach pacht');
  await screen.findByText('Keine Vorschläge');
  expect(received.filter(({ path }) => path === '/api/search/suggestions').length).toBeLessThan(4);
  await user.keyboard('{Enter}');
  expect(address()).toBe('/suche?q=dach%20pacht');
});

it('remembers what was searched, and Escape empties the box before it closes', async () => {
  const { user } = show();
  await user.click(screen.getByRole('button', { name: /Suchen/ }));
  await user.type(await box(), 'x');
  await user.keyboard('{Escape}');
  expect(textIn(await box())).toBe('');
  await screen.findByRole('option', { name: 'dach pacht' });
});

it('leaves the slash to fields, and to those who turned such keys off', async () => {
  const { user } = show();
  await user.type(screen.getByLabelText('Anderes Feld'), 'a/b');
  expect(textIn(screen.getByLabelText('Anderes Feld'))).toBe('a/b');
  turnCharacterKeys(false);
  await user.click(document.body);
  await user.keyboard('/');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
