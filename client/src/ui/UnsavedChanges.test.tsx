import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link } from 'react-router';
import { renderRoutes } from '../testing/render';
import { UnsavedChanges } from './UnsavedChanges';

function Editor({ isDirty }: { isDirty: boolean }) {
  return (
    <>
      <UnsavedChanges when={isDirty} />
      <Link to="/">Start</Link>
    </>
  );
}

function renderEditor({ isDirty }: { isDirty: boolean }) {
  renderRoutes(
    [
      { path: '/', element: <p>Schreibtisch</p> },
      { path: '/protokoll', element: <Editor isDirty={isDirty} /> },
    ],
    '/protokoll',
  );
  return userEvent.click(screen.getByRole('link', { name: 'Start' }));
}

it('asks before leaving a page with unsaved changes, and stays', async () => {
  await renderEditor({ isDirty: true });
  await userEvent.click(screen.getByRole('button', { name: 'Hier bleiben' }));
  expect(screen.queryByText('Schreibtisch')).toBeNull();
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('leaves when that is what somebody wants', async () => {
  await renderEditor({ isDirty: true });
  await userEvent.click(screen.getByRole('button', { name: 'Verwerfen und verlassen' }));
  await waitFor(() => expect(screen.getByText('Schreibtisch')).toBeTruthy());
});

it('does not ask when everything is saved', async () => {
  await renderEditor({ isDirty: false });
  expect(await screen.findByText('Schreibtisch')).toBeTruthy();
});

it('lets the browser ask before the tab is closed', async () => {
  renderRoutes([{ path: '/', element: <UnsavedChanges when /> }], '/');
  const closing = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(closing);
  expect(closing.defaultPrevented).toBe(true);
});
