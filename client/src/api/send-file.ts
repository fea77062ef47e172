import { server } from './client';
import { offlineProblem, ProblemError, problemFrom } from './problem';

/** Sends the bytes of a file as the body of a request; what comes back is the answer to it. */
export async function sendFile(path: string, query: Record<string, string>, file: Blob): Promise<unknown> {
  const address = `${server}${path}?${new URLSearchParams(query)}`;
  const headers = { 'Content-Type': 'application/octet-stream' };
  const response = await fetch(address, { method: 'POST', headers, body: file }).catch(() => {
    throw new ProblemError(offlineProblem());
  });
  if (!response.ok) throw new ProblemError(await problemFrom(response));
  return response.json();
}
