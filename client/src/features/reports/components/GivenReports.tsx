import { Stamp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { toLocalDate } from '../../../lib/local-time';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { useToast } from '../../../ui/Toasts';
import {
  type ImplementationStatus,
  type StatusReport,
  useGiveStatusReport,
  useTakeStatusReportBack,
} from '../reports.queries';
import styles from './ReportFields.module.css';

/** Which ones were given out: the next one says what changed since. */
export function GivenReports({ planId, status }: { planId: string; status: ImplementationStatus }) {
  const { t } = useTranslation('reports');
  const dates = useDates();
  const toast = useToast();
  const give = useGiveStatusReport(planId);
  const takeBack = useTakeStatusReportBack();
  const isKnown = status.given.some(({ asOf }) => asOf === status.asOf);
  const mayGive = status.abilities.give && !isKnown && status.asOf <= toLocalDate(new Date());
  const day = dates.calendarDay(status.asOf);
  const undone = ({ asOf }: StatusReport) => ({
    text: t('given.takenBack', { day: dates.calendarDay(asOf) }),
    onUndo: () => give.mutate(asOf),
  });
  return (
    <section className={styles.panel} aria-labelledby="abgegeben" data-print="never">
      <h2 id="abgegeben">{t('given.title')}</h2>
      <p>{t('given.text')}</p>
      {mayGive && (
        <Button
          icon={<Stamp aria-hidden="true" size={20} />}
          busy={give.isPending}
          onClick={() =>
            give.mutate(status.asOf, {
              onSuccess: ({ id }) => toast({ text: t('given.noted', { day }), onUndo: () => takeBack.mutate(id) }),
            })
          }
        >
          {t('given.note', { day })}
        </Button>
      )}
      {status.given.length === 0 ? (
        <p>{t('given.none')}</p>
      ) : (
        <ul className={styles.given}>
          {status.given.map((one) => (
            <li key={one.id}>
              <span>{t('given.one', { day: dates.calendarDay(one.asOf), by: one.by ?? t('given.somebody') })}</span>
              {status.abilities.give && (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={t('given.takeBackName', { day: dates.calendarDay(one.asOf) })}
                  onClick={() => takeBack.mutate(one.id, { onSuccess: () => toast(undone(one)) })}
                >
                  {t('given.takeBack')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
