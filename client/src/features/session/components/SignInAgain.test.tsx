import { afterEach, expect, it } from '@jest/globals';
import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { onSessionExpired } from '../../../api/reauthentication';
import { serverAnswers } from '../../../testing/answers';
import { renderPiece } from '../../../testing/render';
import { municipalitiesQuery } from '../../municipalities/municipalities.queries';
import { SignInAgain } from './SignInAgain';

const session = { member: { id: '1', name: 'Hanna Wiesental', email: 'hanna@kreis.example' }, abilities: {} };
const expired = { status: 401, body: { type: '/problems/unauthenticated', title: 'Bitte anmelden.', status: 401 } };
const municipalities = { body: { items: [{ id: '1' }, { id: '2' }] } };

function Page() {
  const { data, error } = useQuery(municipalitiesQuery);
  return (
    <>
      <SignInAgain />
      <textarea aria-label="Protokolltext" />
      <p>{data ? `${data.items.length} Kommunen` : error?.message}</p>
    </>
  );
}

afterEach(() => onSessionExpired(null));

function renderPage() {
  serverAnswers({
    'GET /api/session': { body: session },
    'GET /api/municipalities': [expired, municipalities],
    'POST /api/session': { status: 201, body: session },
  });
  renderPiece(
    <Suspense>
      <Page />
    </Suspense>,
  );
  // The dialog is fetched only now.
  return screen.findByRole('dialog', { name: 'Bitte melden Sie sich noch einmal an' }, { timeout: 10_000 });
}

it('signs in on the spot, and what met the end of the session goes on', async () => {
  await renderPage();
  const text = screen.getByLabelText<HTMLTextAreaElement>('Protokolltext');
  text.value = 'Ein halber Satz';
  expect(screen.getByLabelText<HTMLInputElement>('E-Mail-Adresse').value).toBe('hanna@kreis.example');
  await userEvent.type(screen.getByLabelText('Passwort'), 'geheim');
  await userEvent.click(screen.getByRole('button', { name: 'Anmelden' }));
  expect(await screen.findByText('2 Kommunen')).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(text.value).toBe('Ein halber Satz');
});

it('shows the refusal to somebody who does not want to sign in now', async () => {
  await renderPage();
  await userEvent.click(screen.getByRole('button', { name: 'Schließen' }));
  await waitFor(() => expect(screen.getByText('Bitte anmelden.')).toBeTruthy());
});
