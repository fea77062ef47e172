import { expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPiece } from '../testing/render';
import { Loaded } from './Loaded';

const refetch = jest.fn();
const idle = { data: undefined, error: null, isFetching: false, refetch };
const empty = { when: (names: string[]) => names.length === 0, show: <p>Noch keine Sitzungen</p> };
const show = (names: string[]) => <p>{names.join(', ')}</p>;

it('holds the place while loading', () => {
  renderPiece(<Loaded query={{ ...idle, isFetching: true }}>{show}</Loaded>);
  expect(screen.getByRole('status').textContent).toBe('Wird geladen …');
});

it('says what went wrong and tries again', async () => {
  const error = new Error('Der Server ist gerade nicht zu erreichen.');
  renderPiece(<Loaded query={{ ...idle, error }}>{show}</Loaded>);
  expect(screen.getByRole('alert').textContent).toContain('Der Server ist gerade nicht zu erreichen.');
  await userEvent.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
  expect(refetch).toHaveBeenCalledTimes(1);
});

it('offers no other try for what does not exist', () => {
  const error = Object.assign(new Error('Das gibt es nicht.'), { isFinal: true });
  renderPiece(<Loaded query={{ ...idle, error }}>{show}</Loaded>);
  expect(screen.getByRole('alert').textContent).toBe('Das konnte nicht geladen werden.Das gibt es nicht.');
});

it('says what the place is for when it is empty', () => {
  renderPiece(
    <Loaded query={{ ...idle, data: [] }} empty={empty}>
      {show}
    </Loaded>,
  );
  expect(screen.getByText('Noch keine Sitzungen')).toBeTruthy();
});

it('keeps what was there when refreshing fails', () => {
  const query = { ...idle, data: ['47. Sitzung'], error: new Error('weg') };
  renderPiece(
    <Loaded query={query} empty={empty}>
      {show}
    </Loaded>,
  );
  expect(screen.getByText('47. Sitzung')).toBeTruthy();
  expect(screen.getByText('Der Stand ist möglicherweise nicht aktuell.')).toBeTruthy();
});
