import { afterEach, expect, it, jest } from '@jest/globals';
import { serverAnswers } from '../testing/answers';
import { answer, api } from './client';
import { isProblemType, ProblemError } from './problem';
import { onSessionExpired } from './reauthentication';

const expired = {
  status: 401,
  body: { type: '/problems/unauthenticated', title: 'Bitte melden Sie sich an.', status: 401 },
};
const municipalities = { body: { items: [] } };

afterEach(() => onSessionExpired(null));

it('gives the body of an answer', async () => {
  serverAnswers({ 'GET /api/municipalities': municipalities });
  expect(await answer(api.GET('/api/municipalities'))).toEqual({ items: [] });
});

it('throws what the server says went wrong', async () => {
  const problem = { type: '/problems/not-found', title: 'Das gibt es nicht.', status: 404 };
  serverAnswers({ 'GET /api/municipalities': { status: 404, body: problem } });
  const error = await answer(api.GET('/api/municipalities')).catch((thrown: unknown) => thrown);
  expect(error).toEqual(new ProblemError(problem));
  expect(isProblemType(error, 'not-found')).toBe(true);
});

it('says that the server cannot be reached', async () => {
  globalThis.fetch = async () => {
    throw new TypeError('Failed to fetch');
  };
  await expect(answer(api.GET('/api/municipalities'))).rejects.toThrow('Der Server ist gerade nicht zu erreichen.');
});

it('has a sentence for an answer that nobody expected', async () => {
  globalThis.fetch = async () => new Response('<h1>502 Bad Gateway</h1>', { status: 502 });
  await expect(answer(api.GET('/api/municipalities'))).rejects.toThrow('Da ist etwas schiefgegangen.');
});

it('asks once to sign in again and repeats everything that met the end of the session', async () => {
  serverAnswers({ 'GET /api/municipalities': [expired, expired, municipalities] });
  const signInAgain = jest.fn(async () => true);
  onSessionExpired(signInAgain);
  const both = Promise.all([answer(api.GET('/api/municipalities')), answer(api.GET('/api/municipalities'))]);
  expect(await both).toEqual([{ items: [] }, { items: [] }]);
  expect(signInAgain).toHaveBeenCalledTimes(1);
});

it('sends the same body again after signing in', async () => {
  const received = serverAnswers({ 'PUT /api/password': [expired, { status: 204 }] });
  onSessionExpired(async () => true);
  const body = { currentPassword: 'alt', newPassword: 'Ein neuer langer Satz' };
  await answer(api.PUT('/api/password', { body }));
  expect(received.map((request) => request.body)).toEqual([body, body]);
});

it('leaves the refusal as it is when somebody declines to sign in again', async () => {
  serverAnswers({ 'GET /api/municipalities': expired });
  onSessionExpired(async () => false);
  await expect(answer(api.GET('/api/municipalities'))).rejects.toThrow('Bitte melden Sie sich an.');
});
