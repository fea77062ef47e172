import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';

const portal = useApp();

test('the front page is whole without a script, shared by proxies, and known again', async () => {
  const response = await fetch(`${portal.url}/`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(response.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=60, stale-while-revalidate=600');
  expect(response.headers.get('set-cookie')).toBeNull();
  const html = await response.text();
  expect(html).toMatch(/^<!doctype html>\n<html lang="de">/);
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
  const etag = response.headers.get('etag') ?? '';
  const again = await fetch(`${portal.url}/`, { headers: { 'If-None-Match': etag } });
  expect(again.status).toBe(304);
});
