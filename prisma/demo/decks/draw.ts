import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fullName, type SpeakerProfile } from '../speakers.js';
import type { Deck } from './deck.js';
import { template } from './template.js';

export type Occasion = { text: string; day: string; speakers: SpeakerProfile[] };
export type DrawDeck = (deck: Deck, occasion: Occasion) => Buffer;

const accessible = { pdfStandard: 'ua-1' };

/** Draws decks as PDF in this process, without network or browser. */
export async function deckPress(): Promise<DrawDeck> {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: await fonts() }] });
  const options = knowsAccessible(compiler) ? accessible : {};
  return (deck, { text, day, speakers }) => {
    const told = {
      ...deck,
      occasion: text,
      date: day.split('-').map(Number),
      authors: speakers.map(fullName),
      speakers: speakers.map((speaker) => ({ ...speaker, name: fullName(speaker) })),
    };
    const inputs = { deck: JSON.stringify(told).normalize('NFC') };
    return compiler.pdf({ mainFileContent: template, inputs }, options);
  };
}

/** Typst writes PDF/UA from 0.14 on (compiler 0.7). */
function knowsAccessible(compiler: NodeCompiler): boolean {
  try {
    return compiler.pdf({ mainFileContent: '#set document(title: "Probe")' }, accessible).length > 0;
  } catch {
    return false;
  }
}

const characters = [...range(0x20, 0x17f), ...'‐‑–—‚‘’„“”•…€₀₁₂₃₄₅₆₇₈₉←→≈≠≤≥−ẞ\u2009\u202f'].join('');

/** Fira Sans comes with the client's packages; where they were left out, Typst's own fonts do. */
async function fonts(): Promise<Buffer[]> {
  try {
    const { default: subsetFont } = await import('subset-font');
    const folder = new URL('./dist/fonts/fira-sans/', import.meta.resolve('@kern-ux/native/package.json'));
    return await Promise.all(
      ['Regular', 'SemiBold'].map(async (weight) => {
        const font = await readFile(fileURLToPath(new URL(`FiraSans-${weight}.woff2`, folder)));
        return subsetFont(font, characters, { targetFormat: 'sfnt' });
      }),
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return [];
    throw error;
  }
}

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => String.fromCodePoint(from + offset));
}
