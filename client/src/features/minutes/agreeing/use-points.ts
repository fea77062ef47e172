import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { revisionsQuery, versionsQuery } from './agreeing.queries';

export type Point = { id: string; label: string; authors: string; at: string };

/** What was approved or amended stands there as a frozen version already. */
const isNoVersion = ({ cause }: { cause: string }): boolean => cause !== 'approved' && cause !== 'amended';

/** Everything that can be compared: revisions and frozen versions, the youngest first. */
export function usePoints(minutesId: string): Point[] {
  const { t } = useTranslation('minutes-agreeing');
  const dates = useDates();
  const revisions = useQuery(revisionsQuery(minutesId)).data?.items ?? [];
  const versions = useQuery(versionsQuery(minutesId)).data?.items ?? [];
  return [
    ...versions.map(({ number, createdAt, createdBy }) => ({
      id: `v${number}`,
      label: t('history.version', { number, time: dates.dayAndTime(createdAt) }),
      authors: createdBy?.name ?? '',
      at: createdAt,
    })),
    ...revisions.filter(isNoVersion).map(({ number, cause, createdAt, authors }) => ({
      id: `r${number}`,
      label: t('history.revision', { time: dates.dayAndTime(createdAt), cause: t(`history.causes.${cause}`) }),
      authors: authors.map(({ name }) => name).join(', '),
      at: createdAt,
    })),
  ].sort((one, other) => other.at.localeCompare(one.at));
}
