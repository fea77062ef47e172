import subsetFont from 'subset-font';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, offset) => String.fromCodePoint(from + offset)).join('');

const latin1 = range(0x20, 0x7e) + range(0xa0, 0xff);
const latinExtendedA = range(0x100, 0x17f);
// What German office prose needs beyond Latin: CO₂, m², arrows, real quotation marks, thin spaces, mathematical signs.
const typography = '‐‑–—‚‘’„“”‹›†•…‰€₀₁₂₃₄₅₆₇₈₉⁰⁴⁵⁶⁷⁸⁹←↑→↓≈≠≤≥−∙ẞ\u2009\u200a\u202f\u2002\u2003';

export const characters = latin1 + latinExtendedA + typography;

export const features = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'tnum'];

export function subset(font: Buffer, targetFormat: 'woff2' | 'sfnt'): Promise<Buffer> {
  return subsetFont(font, characters, { targetFormat, keepFeatures: features, noHinting: true });
}
