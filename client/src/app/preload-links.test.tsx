import { expect, it, jest } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Link } from 'react-router';
import { renderPiece } from '../testing/render';
import { preloadLinks } from './preload-links';

it('fetches a page when its link gets the focus or the pointer, and no other', async () => {
  const meetings = jest.fn(async () => ({ Component: () => null }));
  const tasks = jest.fn(async () => ({ Component: () => null }));
  preloadLinks(async () => [
    { path: '/sitzungen', lazy: meetings },
    { path: '/aufgaben', lazy: tasks },
  ]);
  renderPiece(
    <>
      <Link to="/sitzungen">
        <span>Sitzungen</span>
      </Link>
      <a href="https://example.org/aufgaben">Anderswo</a>
    </>,
  );
  fireEvent.focusIn(screen.getByRole('link', { name: 'Sitzungen' }));
  fireEvent.pointerOver(screen.getByText('Sitzungen'));
  fireEvent.pointerOver(screen.getByText('Anderswo'));
  await waitFor(() => expect(meetings).toHaveBeenCalledTimes(2));
  expect(tasks).not.toHaveBeenCalled();
});
