import createClient from 'openapi-fetch';
import { offlineProblem, ProblemError, problemFrom } from './problem';
import { signedInAgain } from './reauthentication';
import type { paths } from './schema';

export const server = window.location.origin;

/** The typed API: await answer(api.GET('/api/meetings/{id}', { params: { path: { id } } })). */
export const api = createClient<paths>({ baseUrl: server, fetch: send });

type Outcome = { response: Response; data?: unknown };
type Success<AnyOutcome> = Exclude<AnyOutcome, { error: unknown }>;

/** The body of a successful answer. Refusals are thrown as ProblemError. */
export async function answer<Received extends Outcome>(call: Promise<Received>): Promise<Success<Received>['data']> {
  const outcome = await call;
  if (!hasSucceeded(outcome)) throw new ProblemError(await problemFrom(outcome.response));
  return outcome.data;
}

function hasSucceeded<Received extends Outcome>(outcome: Received): outcome is Success<Received> {
  return outcome.response.ok;
}

/** When the session has run out meanwhile, asks to sign in again in place and repeats the request. */
async function send(request: Request): Promise<Response> {
  const repetition = request.clone();
  let response = await reach(request);
  if (response.status === 401 && !isAboutSession(request) && (await signedInAgain())) {
    response = await reach(repetition);
  }
  if (!response.ok) throw new ProblemError(await problemFrom(response));
  return response;
}

async function reach(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw new ProblemError(offlineProblem());
  }
}

function isAboutSession(request: Request): boolean {
  return new URL(request.url).pathname.endsWith('/api/session');
}
