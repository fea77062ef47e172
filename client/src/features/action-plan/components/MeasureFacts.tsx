import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { DescriptionList } from '../../../ui/DescriptionList';
import type { Measure } from '../action-plan.queries';
import { useNames } from '../use-names';
import styles from './MeasureFacts.module.css';
import { End } from './MeasureItem';
import { StatusBadge } from './StatusBadge';

/** The answers that the Kreistag asks for, and whose answer is still missing. */
export function MeasureFacts({ measure }: { measure: Measure }) {
  const { t } = useTranslation('action-plan');
  const dates = useDates();
  const { status, statusText, endsOn, isOverdue, office, confirmedAt, isStale } = measure;
  return (
    <section className={styles.facts} aria-labelledby="stand">
      <h2 id="stand">{t('measure.standing')}</h2>
      <DescriptionList
        items={[
          { term: t('measure.status'), description: <StatusBadge status={status} /> },
          {
            term: t('measure.endsOn'),
            description: endsOn ? isOverdue ? <End measure={measure} /> : dates.numericDay(endsOn) : t('measure.noEnd'),
          },
          {
            term: t('measure.text'),
            description: <span className={styles.text}>{statusText || t('measure.noText')}</span>,
          },
          { term: t('measure.confirmed'), description: `${dates.day(confirmedAt)} (${dates.countdown(confirmedAt)})` },
          { term: t('measure.office'), description: office },
        ]}
      />
      {isStale && <Alert tone="warning" title={t('measure.stale')} />}
      <OpenRequests measure={measure} />
    </section>
  );
}

function OpenRequests({ measure: { requests } }: { measure: Measure }) {
  const { t } = useTranslation('action-plan');
  const dates = useDates();
  const names = useNames();
  const open = requests.filter(({ answeredAt }) => answeredAt === null);
  const days = [...new Set(open.map(({ requestedAt }) => dates.day(requestedAt)))];
  return days.map((day) => (
    <p key={day} className={styles.asked}>
      {t('measure.asked', {
        day,
        names: names(open.filter((one) => dates.day(one.requestedAt) === day).map(({ municipality }) => municipality)),
      })}
    </p>
  ));
}
