import { useQuery } from '@tanstack/react-query';
import { FileArchive } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { fileSize } from '../../../lib/files';
import { useDates } from '../../../lib/use-dates';
import { buttonClass } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { contentsQuery, downloadAddress, subscriptionQuery } from '../archive.queries';
import { ArchiveInside } from '../components/ArchiveInside';
import { ComputerAddress } from '../components/ComputerAddress';
import { WeeklyReminder } from '../components/WeeklyReminder';
import styles from './EmergencyArchivePage.module.css';

/** All that one may read, to take along for the day on which nothing else works. */
export function EmergencyArchivePage() {
  const { t } = useTranslation('emergency-archive');
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: t('profile'), to: paths.profile }]}
        summary={t('lead')}
        actions={<DownloadLink />}
      />
      <div className={styles.parts}>
        <ArchiveInside />
        <section className={styles.how} aria-labelledby="archive-how">
          <h2 id="archive-how">{t('how')}</h2>
          <ol className={styles.steps}>
            {t('steps')
              .split('\n')
              .map((step) => (
                <li key={step}>{step}</li>
              ))}
          </ol>
        </section>
        <Weekly />
      </div>
    </>
  );
}

function DownloadLink() {
  const { t } = useTranslation('emergency-archive');
  const { data } = useQuery(contentsQuery);
  return (
    <a className={buttonClass({ variant: 'primary' })} href={downloadAddress} download>
      <FileArchive aria-hidden="true" size={20} />
      <span className="kern-label">
        {data && data.size > 0 ? t('downloadSize', { size: fileSize(data.size) }) : t('download')}
      </span>
    </a>
  );
}

function Weekly() {
  const { t } = useTranslation('emergency-archive');
  const dates = useDates();
  return (
    <Loaded query={useQuery(subscriptionQuery)} skeleton={<Skeleton rows={3} height="block" />}>
      {(subscription) => (
        <>
          <Card title={t('weekly')}>
            <p>
              {subscription.lastFetchedAt
                ? t('lastFetched', { when: dates.dayAndTime(subscription.lastFetchedAt) })
                : t('neverFetched')}
            </p>
            <WeeklyReminder subscription={subscription} />
          </Card>
          <ComputerAddress subscription={subscription} />
        </>
      )}
    </Loaded>
  );
}
