import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import type { Notification } from './notifications.queries';

/** What a notification says, in the language of the interface. */
export function useNotificationText(): (notification: Notification) => string {
  const { t } = useTranslation('notifications');
  const dates = useDates();
  return ({ kind, details, occurrences }) => {
    const { meetingNumber: number, title, startsAt, names, text, outcome } = details;
    const meeting = title === null ? t('meeting', { number }) : t('titledMeeting', { number, title });
    return t(`news.${kind}`, {
      count: occurrences,
      meeting,
      day: startsAt === null ? '' : dates.day(startsAt),
      names: named(names, (shown, count) => t('manyNames', { names: shown, count })),
      text: text ?? '',
      outcome: t(`outcomes.${isOutcome(outcome) ? outcome : 'other'}`),
    });
  };
}

/** Nobody reads twelve names: the first few, and how many more. */
function named(names: string[], more: (shown: string, count: number) => string): string {
  if (names.length <= mostNames) return names.join(', ');
  const shown = names.slice(0, mostNames - 1);
  return more(shown.join(', '), names.length - shown.length);
}

const mostNames = 4;

const outcomes = [
  'inquiry_soon',
  'inquiry_overdue',
  'inquiry_final',
  'query_back',
  'interim_reply',
  'answer',
  'accepted',
  'postponed',
  'declined',
  'speaker_confirmed',
  'speaker_declined',
  'speaker_open',
  'task_due',
  'task_overdue',
  'task_follow_up',
  'article_due',
  'article_overdue',
] as const;

const isOutcome = (outcome: string | null): outcome is (typeof outcomes)[number] =>
  outcomes.some((known) => known === outcome);
