import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../ui/Dialog';
import styles from './WritingTools.module.css';

const SHORTCUTS = [
  'agreement',
  'question',
  'task',
  'date',
  'paragraph',
  'kinds',
  'heading',
  'lists',
  'marks',
  'link',
  'undo',
  'toolbar',
  'leave',
] as const;

/** What can be done without a mouse. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('minutes');
  return (
    <Dialog title={t('shortcuts.title')} size="wide" onClose={onClose}>
      <dl className={styles.shortcuts}>
        {SHORTCUTS.map((one) => (
          <div key={one}>
            <dt>
              <kbd>{t(`shortcuts.keys.${one}`)}</kbd>
            </dt>
            <dd>{t(`shortcuts.does.${one}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
