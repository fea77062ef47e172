import { X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Dialog } from '../../../ui/Dialog';
import { LightSwitch } from '../../../ui/LightSwitch';
import { LinkButton } from '../../../ui/LinkButton';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { isOver, nextItem, runningItem } from '../course';
import type { MeetingConduct } from '../meeting-mode.queries';
import { useLeading } from '../use-leading';
import { useModeKeys } from '../use-mode-keys';
import { useTicking } from '../use-ticking';
import { AgendaCourse } from './AgendaCourse';
import { CurrentItem } from './CurrentItem';
import { KeysDialog } from './KeysDialog';
import styles from './MeetingScreen.module.css';
import { ModeControls } from './ModeControls';
import { Outlook } from './Outlook';

type MeetingScreenProps = {
  conduct: MeetingConduct;
  /** When `conduct` was received, by the clock of this device. */
  receivedAt: number;
  attendance: ReactNode;
};

/** The meeting on one screen. */
export function MeetingScreen({ conduct, receivedAt, attendance }: MeetingScreenProps) {
  const { t } = useTranslation('meeting-mode');
  const dates = useDates();
  const navigate = useNavigate();
  const device = useTicking();
  const leading = useLeading(conduct);
  const [open, setOpen] = useState<'attendance' | 'keys' | null>(null);
  const sinceSeconds = Math.max(0, (device - receivedAt) / 1000);
  // The portal's time: the clock of a meeting room may be wrong.
  const now = Date.parse(conduct.now) + sinceSeconds * 1000;
  const running = runningItem(conduct);
  useModeKeys({
    ...leading,
    attendance: () => setOpen('attendance'),
    help: () => setOpen('keys'),
    reports: () => navigate(`${paths.presentReports(conduct.meetingId)}?von=leiten`),
    slides: () => document.querySelector<HTMLAnchorElement>('[data-slides]')?.click(),
  });

  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <p className={styles.name}>
          {t('name', { number: conduct.number })}
          {conduct.title && `: ${conduct.title}`}
        </p>
        <p className={styles.state} data-state={conduct.state}>
          {t(`states.${isOver(conduct) ? 'over' : conduct.state}`)}
        </p>
        <p className={styles.clock}>
          <VisuallyHidden>{t('clock')} </VisuallyHidden>
          {dates.time(new Date(now))}
        </p>
        <LightSwitch />
        <LinkButton variant="quiet" to={paths.meeting(conduct.meetingId)} icon={<X aria-hidden="true" size={20} />}>
          {t('acts.close')}
        </LinkButton>
      </header>
      <VisuallyHidden>
        <p role="status">
          {running
            ? t('announce', { number: running.number, title: running.title })
            : isOver(conduct)
              ? t('announceOver')
              : conduct.state === 'paused' && t('announcePause')}
        </p>
      </VisuallyHidden>
      <div className={styles.middle}>
        <div className={styles.now}>
          <CurrentItem conduct={conduct} sinceSeconds={running ? sinceSeconds : 0} />
          <Outlook conduct={conduct} next={nextItem(conduct)} now={now} sinceSeconds={sinceSeconds} />
        </div>
        <AgendaCourse conduct={conduct} onJump={conduct.abilities.begin ? leading.jump : undefined} />
      </div>
      <ModeControls
        conduct={conduct}
        leading={leading}
        onAttendance={() => setOpen('attendance')}
        onKeys={() => setOpen('keys')}
      />
      {open === 'attendance' && (
        <Dialog title={t('acts.attendance')} size="wide" onClose={() => setOpen(null)}>
          {attendance}
        </Dialog>
      )}
      {open === 'keys' && <KeysDialog onClose={() => setOpen(null)} />}
    </div>
  );
}
