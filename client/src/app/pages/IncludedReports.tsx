import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { partNames, reportsQuery } from '../../features/municipality-reports/municipality-reports.queries';
import { paths } from '../paths';
import styles from './IncludedReports.module.css';

/** The reports of the municipalities as they flow into the minutes: to read, nobody copies them. */
export function IncludedReports({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('minutes');
  const { data } = useQuery(reportsQuery(meetingId));
  const submitted = data?.reports.filter(({ state }) => state === 'submitted') ?? [];
  return (
    <div className={styles.reports}>
      <p className={styles.note}>
        {t('included.reports', { count: submitted.length })}{' '}
        <Link to={paths.municipalityReports(meetingId)}>{t('included.toReports')}</Link>
      </p>
      {submitted.map(({ municipality, ...report }) => (
        <section key={municipality.id} aria-label={municipality.name}>
          <h3 className={styles.name}>{municipality.name}</h3>
          {partNames.map((part) => report[part] && <p key={part}>{report[part]}</p>)}
        </section>
      ))}
    </div>
  );
}
