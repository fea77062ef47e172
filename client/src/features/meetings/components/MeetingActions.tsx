import {
  CalendarSearch,
  FileClock,
  FileText,
  ListOrdered,
  MailPlus,
  MonitorPlay,
  NotebookPen,
  Presentation,
  UsersRound,
  Video,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { LinkButton } from '../../../ui/LinkButton';
import { CallOffMeeting } from '../invitations/CallOffMeeting';
import type { Meeting } from '../meetings.queries';
import { nextStep, phaseOf, type Step } from '../next-step';
import { EditMeeting } from './EditMeeting';
import styles from './MeetingActions.module.css';
import { PublishMeeting } from './PublishMeeting';
import { RemoveDraft } from './RemoveDraft';

/** One primary action for what comes next, the others quietly below it. */
export function MeetingActions({ meeting, now }: { meeting: Meeting; now: Date }) {
  const { t } = useTranslation('meetings');
  const { abilities, minutes } = meeting;
  const next = nextStep(meeting, now);
  const phase = phaseOf(meeting, now);
  const isToCome = phase === 'before';
  const isAfterDraft = meeting.state !== 'draft';
  const possible: [Step, boolean][] = [
    ['invite', abilities.invite && meeting.state !== 'invited'],
    ['editAgenda', abilities.manageAgenda],
    [
      'conduct',
      isAfterDraft &&
        meeting.state !== 'closed' &&
        (abilities.recordAttendance ? phase !== 'after' : phase === 'today'),
    ],
    ['writeMinutes', abilities.writeMinutes && (!isToCome || minutes !== null)],
    ['readMinutes', !abilities.writeMinutes && minutes !== null],
    ['recordAttendance', isAfterDraft && !meeting.isCancelled && (abilities.recordAttendance || !isToCome)],
    ['readDispatches', abilities.readDispatches && meeting.invitedAt !== null],
  ];
  const others = possible.filter(([step, offered]) => offered && step !== next);
  if ((next === 'readAgenda' || next === 'reply') && others.length === 0 && !abilities.update) return null;
  return (
    <section className={styles.actions} aria-label={t('belonging.title')} data-print="never">
      {next === 'publish' ? <PublishMeeting meeting={meeting} /> : <StepLink meeting={meeting} step={next} isNext />}
      {next === 'publish' && <p className={styles.note}>{t('draftNote')}</p>}
      {others.length > 0 && (
        <ul className={styles.others}>
          {others.map(([step]) => (
            <li key={step}>
              <StepLink meeting={meeting} step={step} />
            </li>
          ))}
        </ul>
      )}
      {abilities.update && (
        <div className={styles.edit}>
          <EditMeeting meeting={meeting} />
          {abilities.publish && (
            <LinkButton
              variant="quiet"
              size="small"
              to={paths.findDate(meeting.id)}
              icon={<CalendarSearch aria-hidden="true" size={20} />}
            >
              {t('list.findDate')}
            </LinkButton>
          )}
          {abilities.remove && <RemoveDraft meeting={meeting} />}
          {abilities.callOff && meeting.state !== 'draft' && <CallOffMeeting meeting={meeting} />}
        </div>
      )}
    </section>
  );
}

const icons: Partial<Record<Step, ReactNode>> = {
  conduct: <MonitorPlay aria-hidden="true" size={20} />,
  join: <Video aria-hidden="true" size={20} />,
  invite: <MailPlus aria-hidden="true" size={20} />,
  readDispatches: <FileClock aria-hidden="true" size={20} />,
  editAgenda: <ListOrdered aria-hidden="true" size={20} />,
  readAgenda: <ListOrdered aria-hidden="true" size={20} />,
  writeMinutes: <NotebookPen aria-hidden="true" size={20} />,
  readMinutes: <FileText aria-hidden="true" size={20} />,
  recordAttendance: <UsersRound aria-hidden="true" size={20} />,
  openSlides: <Presentation aria-hidden="true" size={20} />,
};

function StepLink({ meeting, step, isNext = false }: { meeting: Meeting; step: Step; isNext?: boolean }) {
  const { t } = useTranslation('meetings');
  if (step === 'publish' || step === 'readAgenda' || step === 'reply') return null;
  const label = labelOf(meeting, step);
  return (
    <LinkButton
      to={addressOf(meeting, step)}
      variant={isNext ? 'primary' : 'quiet'}
      size={isNext ? 'normal' : 'small'}
      icon={icons[step]}
    >
      {t(`steps.${label}`)}
    </LinkButton>
  );
}

/** Who may only watch reads what it is for them. */
function labelOf({ abilities }: Meeting, step: Exclude<Step, 'publish' | 'readAgenda'>) {
  if (abilities.recordAttendance) return step;
  if (step === 'recordAttendance') return 'attendance';
  return step === 'conduct' ? 'follow' : step;
}

function addressOf(meeting: Meeting, step: Exclude<Step, 'publish' | 'readAgenda' | 'reply'>): string {
  switch (step) {
    case 'invite':
      return paths.invitation(meeting.id);
    case 'readDispatches':
      return paths.dispatches(meeting.id);
    case 'editAgenda':
      return paths.agenda(meeting.id);
    case 'writeMinutes':
    case 'readMinutes':
      return paths.meetingMinutes(meeting.id);
    case 'recordAttendance':
      return paths.attendance(meeting.id);
    case 'conduct':
      return paths.conductMeeting(meeting.id);
    case 'join':
      return meeting.onlineUrl ?? '';
    case 'openSlides':
      return paths.talk(meeting.agenda.find(({ talk }) => (talk?.fileCount ?? 0) > 0)?.talk?.id ?? '');
  }
}
