import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/Badge';
import { IconButton } from '../../../ui/IconButton';
import type { Attendee, Tick } from '../attendance.queries';
import { attendanceLooks } from '../meetings.labels';
import { AttendanceChoice } from './AttendanceChoice';
import styles from './AttendanceRow.module.css';
import { Representative } from './Representative';

type AttendanceRowProps = {
  attendee: Attendee;
  everybody: Attendee[];
  /** Absent where the reader only reads. */
  onTick: ((tick: Tick) => void) | undefined;
  onClear: (memberId: string) => void;
};

export function AttendanceRow({ attendee, everybody, onTick, onClear }: AttendanceRowProps) {
  const { t } = useTranslation('meetings');
  const { member, roles, state, representedBy, deputy, reply } = attendee;
  const represented = everybody.find((one) => one.representedBy?.id === member.id);
  const shown = state ?? 'open';
  return (
    <li className={styles.row}>
      <div className={styles.person}>
        <span className={styles.name}>{member.name}</span>
        <span className={styles.roles}>
          {roles.map((role) => t(`attendance.roles.${role}`)).join(', ')}
          {represented && ` · ${t('attendance.represents', { name: represented.member.name })}`}
          {state === null && reply && reply !== 'open' && ` · ${t(`attendance.replies.${reply}`)}`}
        </span>
      </div>
      {onTick ? (
        <>
          <AttendanceChoice
            attendee={attendee}
            onChoose={(chosen) =>
              onTick({
                memberId: member.id,
                state: chosen,
                representedById: chosen === 'represented' ? (deputy?.id ?? null) : null,
              })
            }
          />
          {state && (
            <span className={styles.clear}>
              <IconButton
                label={t('attendance.clear', { name: member.name })}
                icon={<Undo2 size={20} />}
                onClick={() => onClear(member.id)}
              />
            </span>
          )}
        </>
      ) : (
        <span className={styles.state}>
          <Badge {...attendanceLooks[shown]}>{t(`attendance.states.${shown}`)}</Badge>
        </span>
      )}
      {state === 'represented' && (
        <Representative attendee={attendee} everybody={everybody} onTick={onTick} name={representedBy?.name} />
      )}
    </li>
  );
}
