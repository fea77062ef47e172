import { useTranslation } from 'react-i18next';
import { classNames } from '../../../lib/class-names';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import type { AttendanceState, Attendee } from '../attendance.queries';
import { attendanceLooks } from '../meetings.labels';
import styles from './AttendanceChoice.module.css';

const states = ['present', 'represented', 'excused', 'absent'] as const satisfies readonly AttendanceState[];

type AttendanceChoiceProps = { attendee: Attendee; onChoose: (state: AttendanceState) => void };

/** Four radio buttons in one line: a click, or an arrow key, is a tick. */
export function AttendanceChoice({ attendee: { member, state }, onChoose }: AttendanceChoiceProps) {
  const { t } = useTranslation('meetings');
  return (
    <fieldset className={styles.choice}>
      <legend>
        <VisuallyHidden>{t('attendance.choice', { name: member.name })}</VisuallyHidden>
      </legend>
      {states.map((one) => {
        const { icon: Icon, tone } = attendanceLooks[one];
        return (
          <label key={one} className={classNames(styles.option, styles[tone])}>
            <input
              type="radio"
              className={styles.input}
              name={`attendance-${member.id}`}
              value={one}
              checked={state === one}
              onChange={() => onChoose(one)}
            />
            <Icon aria-hidden="true" size={20} />
            <span>{t(`attendance.states.${one}`)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
