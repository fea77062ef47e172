import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { EventForm } from '../components/EventForm';
import { type Event, eventQuery, useChangeEvent } from '../events.queries';

/** Everything of an event in one form; what was published tells calendars of a new time or place. */
export function EditEventPage() {
  const { t } = useTranslation('events');
  const { id = '' } = useParams();
  const query = useQuery(eventQuery(id));
  const title = query.data?.title;
  return (
    <>
      <PageHeader
        title={t('change')}
        breadcrumb={[
          { label: t('title'), to: paths.events },
          ...(title === undefined ? [] : [{ label: title, to: paths.event(id) }]),
        ]}
      />
      <Loaded query={query} skeleton={<Skeleton rows={8} />}>
        {(event) => (event.abilities.update ? <Editing event={event} /> : <Alert title={t('form.notAllowed')} />)}
      </Loaded>
    </>
  );
}

/** The form keeps what it began with; of somebody else's change the reader is told, and nothing typed is lost. */
function Editing({ event: latest }: { event: Event }) {
  const { t } = useTranslation('events');
  const [begun] = useState(latest);
  const [version, setVersion] = useState(begun.version);
  const change = useChangeEvent(begun.id);
  const isOutdated = latest.version !== version && !change.isSuccess;
  return (
    <>
      {!begun.isDraft && <p>{t('form.publishedLead')}</p>}
      {isOutdated && (
        <Alert tone="warning" live title={t('form.outdated')}>
          <p>{t('form.outdatedText')}</p>
          <Button size="small" onClick={() => setVersion(latest.version)}>
            {t('form.overwrite')}
          </Button>
        </Alert>
      )}
      <EventForm
        workingGroupId={begun.workingGroup.id}
        event={begun}
        save={(event) => change.mutateAsync({ ...event, version })}
      />
    </>
  );
}
