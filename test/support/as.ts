import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../../client/src/api/schema.js';
import { hashToken, mintToken } from '../../server/src/platform/secrets/token.js';
import type { TestApp } from './app.js';

export type Api = Client<paths> & {
  /** For requests that no typed client would send. */
  raw(path: string, init?: RequestInit): Promise<Response>;
  /** For requests by hand. */
  cookie: string;
};

function client(portal: TestApp, cookie: string | undefined): Api {
  const headers: Record<string, string> = cookie === undefined ? {} : { cookie };
  const typed = createClient<paths>({ baseUrl: portal.url, headers });
  const raw = (path: string, init: RequestInit = {}) =>
    fetch(`${portal.url}${path}`, {
      ...init,
      headers: { ...headers, ...Object.fromEntries(new Headers(init.headers)) },
    });
  return Object.assign(typed, { raw, cookie: cookie ?? '' });
}

/** The API as somebody without login sees it. */
export const asVisitor = (portal: TestApp): Api => client(portal, undefined);

/** The API as a signed-in member sees it. */
export async function as(portal: TestApp, member: { id: string }): Promise<Api> {
  const token = mintToken();
  const now = portal.clock.now().getTime();
  await portal.database.client.session.create({
    data: {
      tokenHash: hashToken(token),
      memberId: member.id,
      expiresAt: new Date(now + 8 * 3_600_000),
      endsAt: new Date(now + 7 * 24 * 3_600_000),
    },
  });
  return client(portal, `session=${token}`);
}

/** Body for a JSON request through `raw`. */
export const jsonBody = (method: string, body: unknown): RequestInit => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});
