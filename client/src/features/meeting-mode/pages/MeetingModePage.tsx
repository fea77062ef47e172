import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { MeetingScreen } from '../components/MeetingScreen';
import { conductQuery } from '../meeting-mode.queries';

/** Made for the wall: led by the coordination and minute takers, followed by everybody of the group. */
export function MeetingModePage({ attendance }: { attendance: (meetingId: string) => ReactNode }) {
  const { t } = useTranslation(['meeting-mode', 'meetings', 'ui']);
  const { id = '' } = useParams();
  const query = useQuery(conductQuery(id));
  const { data, error, dataUpdatedAt } = query;
  const title = t(data && !data.abilities.lead ? 'watchTitle' : 'title');
  return (
    <>
      {error && !data ? (
        <PageHeader title={title} breadcrumb={[{ label: t('meetings:title'), to: paths.meetings }]} />
      ) : (
        <title>
          {[title, data && t('name', { number: data.number }), t('ui:product')].filter(Boolean).join(' · ')}
        </title>
      )}
      {data && error ? <Alert tone="warning" title={t('offline')} live /> : null}
      <Loaded query={{ ...query, error: data ? null : error }} skeleton={<Skeleton rows={4} height="block" />}>
        {(conduct) => <MeetingScreen conduct={conduct} receivedAt={dataUpdatedAt} attendance={attendance(id)} />}
      </Loaded>
    </>
  );
}
