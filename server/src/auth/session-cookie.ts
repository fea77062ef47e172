import type { IncomingHttpHeaders } from 'node:http';
import { parseCookie } from 'cookie';
import type { CookieOptions } from 'express';

/** `__Host-` binds the cookie to this very host; browsers accept it over https only. */
export const sessionCookieName = (isSecure: boolean) => (isSecure ? '__Host-session' : 'session');

export const sessionCookieOptions = (isSecure: boolean): CookieOptions => ({
  httpOnly: true,
  secure: isSecure,
  sameSite: 'lax',
  path: '/',
});

/** Of a request, or of the one that opens a socket. */
export type WithCookies = { headers: IncomingHttpHeaders };

export function readSessionToken(request: WithCookies, isSecure: boolean): string | undefined {
  const { cookie } = request.headers;
  return cookie === undefined ? undefined : parseCookie(cookie)[sessionCookieName(isSecure)];
}
