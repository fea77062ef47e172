import type { TestApp } from './app.js';

/** A form of the public site as browsers without scripts send it. */
export const sendForm = (portal: TestApp, path: string, fields: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(`${portal.url}${path}`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
