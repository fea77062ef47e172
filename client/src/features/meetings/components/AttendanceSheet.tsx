import { CheckCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { StatusMessage } from '../../../ui/StatusMessage';
import type { Attendance, Attendee } from '../attendance.queries';
import { useAttendanceRecording } from '../use-attendance-recording';
import { AttendanceRow } from './AttendanceRow';
import styles from './AttendanceSheet.module.css';
import { AttendanceSummary } from './AttendanceSummary';
import { GuestList } from './GuestList';

/** The list to tick: one row per person, by municipality; whoever may only read sees what is ticked. */
export function AttendanceSheet({ attendance, isClosed }: { attendance: Attendance; isClosed: boolean }) {
  const { t } = useTranslation('meetings');
  const dates = useDates();
  const recording = useAttendanceRecording(attendance);
  const { savedAt, isSaving, openCount, problem } = recording;
  const mayRecord = attendance.abilities.record;
  const everybody = attendance.municipalities.flatMap(({ people }) => people);

  return (
    <div className={styles.sheet}>
      <AttendanceSummary attendance={attendance} />
      {isClosed && <Alert title={t('attendance.frozen')} />}
      {problem && (
        <Alert tone="danger" title={t('attendance.failed')} live>
          <p>{problem}</p>
        </Alert>
      )}
      {mayRecord && (
        <div className={styles.bar}>
          {openCount > 0 && (
            <Button icon={<CheckCheck aria-hidden="true" size={20} />} onClick={recording.tickAllPresent}>
              {t('attendance.allPresent', { count: openCount })}
            </Button>
          )}
          <StatusMessage>
            {isSaving
              ? t('editor.saving')
              : savedAt
                ? t('editor.saved', { time: dates.time(savedAt) })
                : t('attendance.lead')}
          </StatusMessage>
        </div>
      )}
      <div>
        {attendance.municipalities.map(({ municipality, people }) => (
          <section key={municipality.id} className={styles.body} aria-labelledby={`body-${municipality.id}`}>
            <h2 id={`body-${municipality.id}`} className={styles.name}>
              {municipality.name}
            </h2>
            <ul className={styles.people}>
              {(mayRecord ? people : people.filter(wasExpected)).map((attendee) => (
                <AttendanceRow
                  key={attendee.member.id}
                  attendee={attendee}
                  everybody={everybody}
                  onTick={mayRecord ? recording.tick : undefined}
                  onClear={recording.clear}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <GuestList
        guests={attendance.guests}
        onAdd={mayRecord ? recording.addGuest : undefined}
        onRemove={recording.removeGuest}
      />
    </div>
  );
}

/** Deputies who were not needed say nothing about the meeting. */
function wasExpected({ state, roles }: Attendee): boolean {
  return state !== null || roles.some((role) => role !== 'deputy');
}
