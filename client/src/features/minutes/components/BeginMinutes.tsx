import { useQuery } from '@tanstack/react-query';
import { PencilLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { meetingOfMinutesQuery, useBeginMinutes } from '../minutes.queries';
import { useMinutesCrumbs } from './use-minutes-crumbs';

/** A meeting without minutes: whoever may write them begins here, everybody else learns when to come back. */
export function BeginMinutes({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('minutes');
  const meeting = useQuery(meetingOfMinutesQuery(meetingId));
  const begin = useBeginMinutes();
  const navigate = useNavigate();
  const crumbs = useMinutesCrumbs();
  // The answer of mutateAsync comes also when the page shows the new minutes already and this part is gone.
  const beginAndWrite = (id: string) =>
    begin.mutateAsync(id).then(
      () => navigate(paths.writeMinutes(id)),
      () => undefined,
    );

  return (
    <>
      <PageHeader
        title={meeting.data ? t('heading', { number: meeting.data.number }) : t('untitled')}
        breadcrumb={crumbs(meeting.data)}
      />
      {begin.error && <Alert tone="danger" title={begin.error.message} live />}
      <Loaded query={meeting}>
        {({ id, abilities }) => (
          <EmptyState
            title={t('begin.title')}
            action={
              abilities.writeMinutes ? (
                <Button
                  variant="primary"
                  icon={<PencilLine aria-hidden="true" size={20} />}
                  busy={begin.isPending}
                  onClick={() => beginAndWrite(id)}
                >
                  {t('begin.button')}
                </Button>
              ) : (
                <LinkButton to={paths.meeting(id)}>{t('begin.toMeeting')}</LinkButton>
              )
            }
          >
            <p>{t(abilities.writeMinutes ? 'begin.text' : 'begin.forReaders')}</p>
          </EmptyState>
        )}
      </Loaded>
    </>
  );
}
