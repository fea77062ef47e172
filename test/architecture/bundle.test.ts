import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';

const CLIENT = resolve(import.meta.dirname, '../../dist/client');
const BUDGET = 150_000;

function firstPage(): string {
  const path = join(CLIENT, 'index.html');
  if (!existsSync(path)) throw new Error('dist/client is missing: run `npm run build` first (`npm test` does).');
  return readFileSync(path, 'utf8');
}

/** Scripts of the page and the modules that it asks for before running any. */
function initialScripts(html: string): string[] {
  const sources = [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)];
  const preloads = [...html.matchAll(/<link[^>]*\brel="modulepreload"[^>]*\bhref="([^"]+)"/g)];
  return [...sources, ...preloads].flatMap(([, path]) => path ?? []);
}

/** Bytes on the wire; Nginx compresses at this level or better. */
const zipped = (script: string) => gzipSync(readFileSync(join(CLIENT, script)), { level: 6 }).length;

test('the first page needs at most 150 kB of JavaScript, all of it our own', () => {
  const scripts = initialScripts(firstPage());
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((script) => !script.startsWith('/'))).toEqual([]);
  const sizes = scripts.map((script) => ({ script, bytes: zipped(script) })).sort((a, b) => b.bytes - a.bytes);
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const shares = sizes.map(({ script, bytes }) => `${script} ${bytes}`).join(', ');
  const verdict = total <= BUDGET ? 'within' : `${total} bytes: load more of it later. ${shares}`;
  expect(verdict).toBe('within');
});

test('the page holds no inline script and no inline style', () => {
  const html = firstPage();
  expect(html.match(/<script(?![^>]*\bsrc=)[^>]*>|<style|\son\w+=|\sstyle=/g) ?? []).toEqual([]);
});
