/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from '@jest/globals';
import { subset } from './font-subset';

const regular = createRequire(import.meta.url).resolve('@kern-ux/native/dist/fonts/fira-sans/FiraSans-Regular.woff2');

it('keeps the characters that German minutes need, CO₂ first', async () => {
  const covered = charactersIn(await subset(readFileSync(regular), 'sfnt'));
  const missing = [...'CO₂ m² ÄÖÜẞäöüß €„“‚‘»«–—…←↑→↓≤≥−·\u00a0Łőšž'].filter(
    (character) => !covered.has(character.codePointAt(0)),
  );
  expect(missing).toEqual([]);
});

/** Reads the character map (cmap, format 4: the Basic Multilingual Plane) of a TrueType or OpenType font. */
function charactersIn(font: Buffer): Set<number | undefined> {
  const map = subtable(font, tableOffset(font, 'cmap'));
  const segments = font.readUInt16BE(map + 6) / 2;
  const covered = new Set<number | undefined>();
  for (let segment = 0; segment < segments; segment += 1) {
    const end = font.readUInt16BE(map + 14 + segment * 2);
    const start = font.readUInt16BE(map + 16 + (segments + segment) * 2);
    for (let character = start; character <= end && character < 0xffff; character += 1) covered.add(character);
  }
  return covered;
}

function tableOffset(font: Buffer, tag: string): number {
  for (let table = 0; table < font.readUInt16BE(4); table += 1) {
    const entry = 12 + table * 16;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}

function subtable(font: Buffer, map: number): number {
  for (let entry = 0; entry < font.readUInt16BE(map + 2); entry += 1) {
    const offset = map + font.readUInt32BE(map + 4 + entry * 8 + 4);
    if (font.readUInt16BE(offset) === 4) return offset;
  }
  throw new Error('The font has no character map of format 4.');
}
