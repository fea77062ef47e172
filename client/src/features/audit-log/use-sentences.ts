import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { detailOf, fill, memberIn, sentenceOf } from './audit-log.labels';
import type { AuditEntry } from './audit-log.queries';
import { titleIn } from './entry-values';

/** The kinds of things that are told of, with the words for each act. */
export function useSubjects() {
  const { t } = useTranslation('audit-log');
  return useMemo(() => t('subjects', { returnObjects: true, skipInterpolation: true }), [t]);
}

/** An entry in one sentence. */
export function useSentences(nameOf: (id: string) => string | undefined) {
  const { t } = useTranslation('audit-log');
  const dates = useDates();
  const subjects = useSubjects();
  const pattern = t('sentence', { skipInterpolation: true });
  return (entry: AuditEntry): string => {
    const memberId = memberIn(entry);
    const endsOn = detailOf(entry, 'endsOn');
    const words = {
      who: entry.by ?? detailOf(entry, 'speaker') ?? t('someone'),
      whom: (memberId && nameOf(memberId)) ?? t('someone'),
      number: detailOf(entry, 'number') ?? '',
      day: endsOn ? dates.calendarDay(endsOn) : '',
    };
    if (entry.action === 'member.updated' && words.who === words.whom) return t('ownContactData', words);
    const found = sentenceOf(subjects, entry.action, pattern);
    if (!found) return t('unknown', { ...words, action: entry.action });
    const sentence = fill(found, words);
    const title = titleIn(entry.details);
    return title === undefined ? sentence : t('withTitle', { sentence: sentence.slice(0, -1), title });
  };
}
