import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { attendanceQuery } from '../attendance.queries';
import { AttendanceSheet } from '../components/AttendanceSheet';
import { meetingQuery } from '../meetings.queries';
import { useMeetingName } from '../use-meeting-name';

export function AttendancePage() {
  const { t } = useTranslation('meetings');
  const { id = '' } = useParams();
  const dates = useDates();
  const nameOf = useMeetingName();
  const attendance = useQuery(attendanceQuery(id));
  return (
    <Loaded query={useQuery(meetingQuery(id))} skeleton={<Skeleton rows={8} />}>
      {(meeting) => (
        <>
          <PageHeader
            title={t('attendance.title')}
            breadcrumb={[
              { label: t('title'), to: paths.meetings },
              { label: nameOf(meeting), to: paths.meeting(id) },
            ]}
            summary={<span>{dates.range(meeting.startsAt, meeting.endsAt)}</span>}
            actions={
              <LinkButton to={paths.meeting(id)} icon={<ArrowLeft aria-hidden="true" size={20} />}>
                {t('editor.back')}
              </LinkButton>
            }
          />
          <Loaded
            query={attendance}
            skeleton={<Skeleton rows={8} />}
            empty={{
              when: ({ municipalities }) => municipalities.length === 0,
              show: (
                <EmptyState title={t('attendance.empty')}>
                  <p>{t('attendance.emptyText')}</p>
                </EmptyState>
              ),
            }}
          >
            {(loaded) => <AttendanceSheet attendance={loaded} isClosed={meeting.state === 'closed'} />}
          </Loaded>
        </>
      )}
    </Loaded>
  );
}
