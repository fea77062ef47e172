import { useTranslation } from 'react-i18next';
import { DescriptionList } from '../../../ui/DescriptionList';
import type { Minutes } from '../minutes.queries';
import styles from './MinutesHead.module.css';

type Attendance = Minutes['attendance'];

/** Who was there, by body, as a sentence of names. */
export function AttendanceNames({ attendance }: { attendance: Attendance }) {
  const { t } = useTranslation('minutes');
  const { present, represented, excused, absent, guests } = attendance;
  const names = [
    ...present.map(({ municipality: { name }, people }) =>
      people > 1 ? t('head.people', { name, count: people }) : name,
    ),
    ...represented.map(({ municipality: { name }, by }) =>
      by.length > 0 ? t('head.representedBy', { name, by: by.join(', ') }) : t('head.represented', { name }),
    ),
  ];
  const items = [
    { term: t('head.present'), description: names.join(', ') },
    { term: t('head.excused'), description: excused.map(({ name }) => name).join(', ') },
    { term: t('head.absent'), description: absent.map(({ name }) => name).join(', ') },
    { term: t('head.guests'), description: guests > 0 ? guests : null },
  ];
  return items.some(({ description }) => description) ? (
    <DescriptionList items={items} />
  ) : (
    <p className={styles.missing}>{t('head.noAttendance')}</p>
  );
}
