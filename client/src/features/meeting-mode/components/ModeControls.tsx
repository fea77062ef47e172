import { ArrowLeft, ArrowRight, Flag, Keyboard, Pause, Play, Presentation, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { isOver, nextItem, placeOf, previousItem } from '../course';
import type { MeetingConduct } from '../meeting-mode.queries';
import type { Leading } from '../use-leading';
import styles from './ModeControls.module.css';

type ModeControlsProps = { conduct: MeetingConduct; leading: Leading; onAttendance: () => void; onKeys: () => void };

/** What whoever leads presses: the way on is the one primary button. Those who watch have attendance and reports. */
export function ModeControls({ conduct, leading, onAttendance, onKeys }: ModeControlsProps) {
  const { t } = useTranslation('meeting-mode');
  const { abilities, meetingId } = conduct;
  return (
    <footer className={styles.controls}>
      {abilities.lead ? (
        <Course conduct={conduct} leading={leading} />
      ) : (
        <p className={styles.watching}>{t('watching')}</p>
      )}
      <div className={styles.tools}>
        <Button variant="quiet" icon={<UsersRound aria-hidden="true" size={20} />} onClick={onAttendance}>
          {t('acts.attendance')}
        </Button>
        <LinkButton
          variant="quiet"
          to={`${paths.presentReports(meetingId)}?von=leiten`}
          icon={<Presentation aria-hidden="true" size={20} />}
        >
          {t('acts.reports')}
        </LinkButton>
        {abilities.lead && (
          <Button variant="quiet" icon={<Keyboard aria-hidden="true" size={20} />} onClick={onKeys}>
            {t('acts.keys')}
          </Button>
        )}
      </div>
    </footer>
  );
}

function Course({ conduct, leading }: { conduct: MeetingConduct; leading: Leading }) {
  const { t } = useTranslation('meeting-mode');
  const { state, abilities } = conduct;
  const isStuck = !abilities.begin || leading.isPending;
  const [place, next] = [placeOf(conduct), nextItem(conduct)];
  if (state === 'waiting') {
    return (
      <Button
        variant="primary"
        icon={<Play aria-hidden="true" size={20} />}
        disabled={!abilities.begin || next === undefined}
        onClick={leading.toggle}
      >
        {t('acts.begin')}
      </Button>
    );
  }
  return (
    <div className={styles.course}>
      <Button
        icon={<ArrowLeft aria-hidden="true" size={20} />}
        disabled={isStuck || previousItem(conduct) === undefined}
        onClick={leading.back}
      >
        {t('acts.back')}
      </Button>
      <Button
        icon={state === 'running' ? <Pause aria-hidden="true" size={20} /> : <Play aria-hidden="true" size={20} />}
        onClick={leading.toggle}
      >
        {state === 'running' ? t('acts.pause') : t('acts.resume', { number: place?.number })}
      </Button>
      {next ? (
        <Button variant="primary" icon={<ArrowRight aria-hidden="true" size={20} />} onClick={leading.next}>
          {t('acts.next')}
        </Button>
      ) : (
        !isOver(conduct) && (
          <Button variant="primary" icon={<Flag aria-hidden="true" size={20} />} onClick={leading.end}>
            {t('acts.end')}
          </Button>
        )
      )}
    </div>
  );
}
