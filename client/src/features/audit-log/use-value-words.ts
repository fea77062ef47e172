import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { useLanguage } from '../../lib/use-language';

const id = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/;
/** What is midnight in UTC stands in a column of days. */
const dayColumn = /^\d{4}-\d{2}-\d{2}T00:00:00(\.0+)?Z$/;

const wordIn = (words: Readonly<Record<string, string>>, name: string) =>
  Object.hasOwn(words, name) ? words[name] : undefined;

export const isId = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 && value.every(isId) : typeof value === 'string' && id.test(value);

/** Values of entries as people say them: days, yes and no, names instead of ids. */
export function useValueWords(nameOf: (id: string) => string | undefined) {
  const { t } = useTranslation('audit-log');
  const dates = useDates();
  const language = useLanguage();
  const fields = useMemo(() => t('values.fields', { returnObjects: true }), [t]);
  const words = useMemo(() => t('values.words', { returnObjects: true }), [t]);

  const sayText = (text: string): string => {
    if (text === '') return t('values.empty');
    if (id.test(text)) return nameOf(text) ?? t('values.gone');
    if (day.test(text) || dayColumn.test(text)) return dates.calendarDay(text.slice(0, 10));
    if (instant.test(text)) return dates.dayAndTime(text);
    return wordIn(words, text) ?? text;
  };

  const say = (value: unknown): string => {
    if (value === null || value === undefined) return t('values.empty');
    if (typeof value === 'boolean') return value ? t('values.yes') : t('values.no');
    if (typeof value === 'number') return value.toLocaleString(language, { useGrouping: value > 9999 });
    if (typeof value === 'string') return sayText(value);
    if (!Array.isArray(value)) return t('values.several');
    if (value.length === 0) return t('values.empty');
    return value.every((one) => typeof one !== 'object') ? value.map(say).join(', ') : t('values.several');
  };

  return {
    labelOf: (field: string) => wordIn(fields, field) ?? t('values.other', { name: field }),
    say,
    /** An id nobody has a name for says nothing by itself. */
    isSayable: (value: unknown) => !isId(value) || [value].flat().some((one) => nameOf(String(one)) !== undefined),
  };
}
