import { Globe, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../../app/paths';
import { useDates } from '../../../../lib/use-dates';
import { Alert } from '../../../../ui/Alert';
import { Button } from '../../../../ui/Button';
import { StatusMessage } from '../../../../ui/StatusMessage';
import { documentAddress, type MinutesPublication, usePublish, useWithdraw } from '../documents.queries';
import { NamePlaces } from './NamePlaces';
import styles from './PublicationSection.module.css';

/** Publishes the extract, and takes it back. Names in it stand in the way until somebody has looked at each. */
export function Publication({ publication }: { publication: MinutesPublication }) {
  const { t } = useTranslation('minutes-documents');
  const dates = useDates();
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const publish = usePublish(publication.minutesId);
  const withdraw = useWithdraw(publication.minutesId);
  const { minutesId, newestVersion, publishedVersion, publishedAt, places, abilities } = publication;
  const isClear = places.every(({ word, isConfirmable }) => isConfirmable && confirmed.includes(word));
  const error = publish.error ?? withdraw.error;
  return (
    <>
      <p>{t('publication.what')}</p>
      <p>
        {publishedAt === null || publishedVersion === null
          ? t('publication.notYet')
          : t('publication.published', { version: publishedVersion, day: dates.day(publishedAt) })}{' '}
        {publishedVersion !== null && abilities.publish && t('publication.outdated', { version: newestVersion })}
      </p>
      {abilities.publish && places.length > 0 && (
        <NamePlaces places={places} confirmed={confirmed} onChange={setConfirmed} />
      )}
      <div className={styles.actions}>
        {abilities.publish && (
          <Button
            variant="primary"
            icon={<Globe aria-hidden="true" size={20} />}
            busy={publish.isPending}
            disabled={!isClear}
            onClick={() => publish.mutate([...confirmed])}
          >
            {publishedVersion === null
              ? t('publication.publish')
              : t('publication.publishNewest', { version: newestVersion })}
          </Button>
        )}
        {abilities.publish && <a href={documentAddress(minutesId, 'pdf', 'public')}>{t('publication.preview')}</a>}
        {publishedAt !== null && <Link to={paths.publicMinutes(minutesId)}>{t('publication.visit')}</Link>}
        {abilities.withdraw && (
          <Button
            variant="quiet"
            icon={<Undo2 aria-hidden="true" size={20} />}
            busy={withdraw.isPending}
            onClick={() => withdraw.mutate(undefined)}
          >
            {t('publication.withdraw')}
          </Button>
        )}
      </div>
      <StatusMessage>
        {withdraw.isSuccess && publishedAt === null
          ? t('publication.withdrawn')
          : publish.isSuccess && publishedAt !== null
            ? t('publication.done')
            : ''}
      </StatusMessage>
      {error && (
        <Alert tone="danger" title={t('publication.failed')} live>
          <p>{error.message}</p>
        </Alert>
      )}
    </>
  );
}
