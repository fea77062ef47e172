import { useTranslation } from 'react-i18next';
import { RowOfTwelve } from '../../municipalities/components/RowOfTwelve';
import type { Attendance } from '../attendance.queries';
import { attendanceLooks } from '../meetings.labels';

/** Which municipalities were there: the row of twelve. */
export function AttendanceSummary({ attendance }: { attendance: Attendance }) {
  const { t } = useTranslation('meetings');
  return (
    <RowOfTwelve
      label={t('attendance.row')}
      bodies={attendance.municipalities.map(({ municipality, state, people }) => ({
        municipality,
        state: { key: state, label: t(`attendance.states.${state}`), ...attendanceLooks[state] },
        note: noteOn(people),
      }))}
    />
  );

  function noteOn(people: Attendance['municipalities'][number]['people']): string | undefined {
    const there = people.filter(({ state }) => state === 'present').map(({ member }) => member.name);
    const instead = people.flatMap(({ representedBy }) =>
      representedBy ? [t('attendance.throughOther', { name: representedBy.name })] : [],
    );
    return [...there, ...instead].join(', ') || undefined;
  }
}
