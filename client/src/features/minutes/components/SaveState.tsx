import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import type { RoomState } from '../writing/room/writing-room';
import styles from './SaveState.module.css';

/** "Gespeichert 10:32 Uhr", or what stands in the way. */
export function SaveState({ room: { link, isBehind, savedAt } }: { room: RoomState }) {
  const { t } = useTranslation('minutes');
  const dates = useDates();
  const words = () => {
    if (link === 'lost') return t('saving.lost');
    if (link === 'connecting') return t('saving.connecting');
    if (isBehind) return t('saving.saving');
    return savedAt ? t('saving.saved', { time: dates.time(savedAt) }) : t('saving.unchanged');
  };
  return (
    <span className={styles.state} data-trouble={link === 'lost' || undefined}>
      {words()}
    </span>
  );
}
