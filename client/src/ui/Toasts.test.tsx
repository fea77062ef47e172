import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { renderPiece } from '../testing/render';
import { Button } from './Button';
import { useToast } from './Toasts';

const onUndo = jest.fn();

function DeleteButton() {
  const toast = useToast();
  return <Button onClick={() => toast({ text: 'TOP 4 gelöscht.', onUndo })}>Löschen</Button>;
}

beforeEach(() => {
  jest.useFakeTimers();
  onUndo.mockClear();
});
afterEach(() => {
  jest.useRealTimers();
});

function showToast() {
  renderPiece(<DeleteButton />);
  fireEvent.click(screen.getByRole('button', { name: 'Löschen' }));
}

it('says what was done and undoes it', () => {
  showToast();
  expect(screen.getByText('TOP 4 gelöscht.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Rückgängig' }));
  expect(onUndo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('TOP 4 gelöscht.')).toBeNull();
});

it('goes away by itself after ten seconds', () => {
  showToast();
  act(() => jest.advanceTimersByTime(9_000));
  expect(screen.getByText('TOP 4 gelöscht.')).toBeTruthy();
  act(() => jest.advanceTimersByTime(2_000));
  expect(screen.queryByText('TOP 4 gelöscht.')).toBeNull();
});

it('stays while somebody is on it', () => {
  showToast();
  fireEvent.mouseEnter(screen.getByText('TOP 4 gelöscht.'));
  act(() => jest.advanceTimersByTime(60_000));
  expect(screen.getByText('TOP 4 gelöscht.')).toBeTruthy();
});
