import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/SelectField';
import type { Attendee, Tick } from '../attendance.queries';
import styles from './AttendanceRow.module.css';

type RepresentativeProps = {
  attendee: Attendee;
  everybody: Attendee[];
  onTick: ((tick: Tick) => void) | undefined;
  name: string | undefined;
};

/** Who came instead; the preset deputy is chosen already. */
export function Representative({ attendee, everybody, onTick, name }: RepresentativeProps) {
  const { t } = useTranslation('meetings');
  const { member, representedBy } = attendee;
  if (!onTick) return name ? <p className={styles.through}>{t('attendance.throughOther', { name })}</p> : null;
  const own = everybody.filter((one) => one.member.municipality.id === member.municipality.id);
  const others = everybody.filter((one) => one.member.municipality.id !== member.municipality.id);
  const choices = [...own, ...others].filter((one) => one.member.id !== member.id);
  return (
    <div className={styles.through}>
      <SelectField
        name={`representative-${member.id}`}
        label={t('attendance.representedBy', { name: member.name })}
        placeholder={t('attendance.nobody')}
        optional={false}
        options={choices.map((one) => ({
          value: one.member.id,
          label: `${one.member.name} (${one.member.municipality.name})`,
        }))}
        value={representedBy?.id ?? ''}
        onChange={(event) =>
          onTick({ memberId: member.id, state: 'represented', representedById: event.target.value || null })
        }
      />
    </div>
  );
}
