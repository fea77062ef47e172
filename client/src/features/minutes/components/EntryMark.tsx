import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import type { EntryKind } from '../minutes.queries';
import styles from './EntryMark.module.css';

/** The letter in the margin: E, F or A; read out as the whole word. */
export function EntryMark({ kind }: { kind: EntryKind }) {
  const { t } = useTranslation('minutes');
  return (
    <span className={styles.mark} data-kind={kind} title={t(`kinds.${kind}.name`)}>
      <span aria-hidden="true">{t(`kinds.${kind}.mark`)}</span>
      <VisuallyHidden>{t(`kinds.${kind}.name`)}: </VisuallyHidden>
    </span>
  );
}
