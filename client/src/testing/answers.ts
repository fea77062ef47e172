import { jest } from '@jest/globals';

type Answer = { status?: number; body?: unknown };
type Received = { method: string; path: string; body: unknown };

/**
 * Stands in for the server at fetch: answers by "METHOD /path?query" or "METHOD /path", a list of answers one after the
 * other. Returns what was received.
 */
export function serverAnswers(answers: Record<string, Answer | Answer[]>): Received[] {
  const received: Received[] = [];
  const left = new Map(Object.entries(answers).map(([route, answer]) => [route, [answer].flat()]));
  globalThis.fetch = jest.fn(async (input: RequestInfo | URL) => {
    const request = new Request(input);
    const { pathname: path, search } = new URL(request.url);
    const text = await request.text();
    received.push({ method: request.method, path, body: text ? JSON.parse(text) : null });
    const queue = left.get(`${request.method} ${path}${search}`) ?? left.get(`${request.method} ${path}`) ?? [];
    const answer = queue.length > 1 ? queue.shift() : queue[0];
    return toResponse(answer ?? { status: 404, body: { type: '/problems/not-found', title: 'Nicht da', status: 404 } });
  });
  return received;
}

function toResponse({ status = 200, body }: Answer): Response {
  if (body === undefined) return new Response(null, { status });
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
}
