import { useQuery } from '@tanstack/react-query';
import { ArrowRight, ListOrdered, NotebookPen, Presentation, Send, Video } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Meeting, meetingQuery } from '../../../features/meetings/meetings.queries';
import { nextStep, type Step } from '../../../features/meetings/next-step';
import { LinkButton } from '../../../ui/LinkButton';
import { paths } from '../../paths';

const icons: Partial<Record<Step, ReactNode>> = {
  publish: <Send aria-hidden="true" size={20} />,
  join: <Video aria-hidden="true" size={20} />,
  writeMinutes: <NotebookPen aria-hidden="true" size={20} />,
  openSlides: <Presentation aria-hidden="true" size={20} />,
};

/** The one thing that the reader can do about the meeting now, and the way to all of it where that is something else. */
export function MeetingStep({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation(['start', 'meetings']);
  const { data: meeting } = useQuery(meetingQuery(meetingId));
  const step = meeting && nextStep(meeting, new Date());
  const address = meeting && step && addressOf(meeting, step);
  return (
    <>
      {step && address && (
        <LinkButton variant="primary" to={address} icon={icons[step] ?? <ListOrdered aria-hidden="true" size={20} />}>
          {step === 'publish' ? t('desk.publish') : t(`meetings:steps.${step}`)}
        </LinkButton>
      )}
      {address !== paths.meeting(meetingId) && (
        <LinkButton variant="quiet" to={paths.meeting(meetingId)} icon={<ArrowRight aria-hidden="true" size={20} />}>
          {t('desk.toMeeting')}
        </LinkButton>
      )}
    </>
  );
}

function addressOf(meeting: Meeting, step: Step): string {
  switch (step) {
    case 'publish':
    case 'readAgenda':
    case 'reply':
      return paths.meeting(meeting.id);
    case 'invite':
      return paths.invitation(meeting.id);
    case 'readDispatches':
      return paths.dispatches(meeting.id);
    case 'editAgenda':
      return paths.agenda(meeting.id);
    case 'recordAttendance':
      return paths.attendance(meeting.id);
    case 'writeMinutes':
    case 'readMinutes':
      return paths.meetingMinutes(meeting.id);
    case 'openSlides':
      return paths.talk(meeting.agenda.find(({ talk }) => (talk?.fileCount ?? 0) > 0)?.talk?.id ?? '');
    case 'conduct':
      return paths.conductMeeting(meeting.id);
    case 'join':
      return meeting.onlineUrl ?? paths.meeting(meeting.id);
  }
}
