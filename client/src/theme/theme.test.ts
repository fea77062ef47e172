/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8');
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

const backgrounds = ['page', 'surface', 'sunken'];
const signals = ['primary', 'accent', 'success', 'warning', 'danger', 'notice'];

const textPairs = [
  ...backgrounds.flatMap((background) => ['text', 'muted', ...signals].map((text) => [text, background])),
  ...signals.flatMap((signal) => [
    [signal, `${signal}-soft`],
    ['text', `${signal}-soft`],
    ['muted', `${signal}-soft`],
  ]),
  ['on-primary', 'primary'],
  ['on-primary', 'primary-strong'],
  ['on-accent', 'accent'],
  ['primary-strong', 'primary-soft'],
  ['primary-strong', 'surface'],
];
const graphicPairs = [...backgrounds, 'primary-soft'].map((background) => ['outline', background]);

describe.each(['light', 'dark'] as const)('in the %s theme', (mode) => {
  it.each(textPairs)('%s on %s is at least 4.5:1', (foreground = '', background = '') => {
    expect(contrast(colour(foreground, mode), colour(background, mode))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(graphicPairs)('%s on %s is at least 3:1', (foreground = '', background = '') => {
    expect(contrast(colour(foreground, mode), colour(background, mode))).toBeGreaterThanOrEqual(3);
  });
});

function colour(name: string, mode: 'light' | 'dark'): string {
  const found = colours.get(name);
  if (!found) throw new Error(`theme.css has no colour --${name}`);
  return found[mode];
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
