import type { Language } from '../../lib/dates';

const locales = { de: 'de-DE', en: 'en-GB' } as const;

/** 1.234,5 in German; 1,234.5 in English. */
export const numberText = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 4 }).format(value);

/**
 * What somebody typed, in the writing of their language; undefined where it is no number. A single point in German (and
 * a single comma in English) that is not followed by three digits is taken for what it means elsewhere.
 */
export function parseNumber(typed: string, language: Language): number | undefined {
  const text = typed.replace(/[\s\u00a0']/g, '').replace('−', '-');
  const [thousands, decimal] = language === 'de' ? (['.', ','] as const) : ([',', '.'] as const);
  const isForeign = !text.includes(decimal) && text.split(thousands).length === 2 && !/\D\d{3}$/.test(text);
  const plain = isForeign ? text.replace(thousands, '.') : text.replaceAll(thousands, '').replace(decimal, '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
