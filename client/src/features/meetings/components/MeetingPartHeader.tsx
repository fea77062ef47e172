import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { LinkButton } from '../../../ui/LinkButton';
import { PageHeader } from '../../../ui/PageHeader';
import type { Meeting } from '../meetings.queries';
import { useMeetingName } from '../use-meeting-name';

/** Head of the pages below a meeting; stands there before the meeting is loaded. */
export function MeetingPartHeader({ id, title, meeting }: { id: string; title: string; meeting: Meeting | undefined }) {
  const { t } = useTranslation('meetings');
  const dates = useDates();
  const nameOf = useMeetingName();
  return (
    <PageHeader
      title={title}
      breadcrumb={[
        { label: t('title'), to: paths.meetings },
        { label: meeting ? nameOf(meeting) : t('one'), to: paths.meeting(id) },
      ]}
      summary={meeting && <span>{dates.range(meeting.startsAt, meeting.endsAt)}</span>}
      actions={
        <LinkButton to={paths.meeting(id)} icon={<ArrowLeft aria-hidden="true" size={20} />}>
          {t('editor.back')}
        </LinkButton>
      }
    />
  );
}
