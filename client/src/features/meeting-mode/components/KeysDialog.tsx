import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/Dialog';
import styles from './KeysDialog.module.css';

/** Which key does what. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('meeting-mode');
  const rows: [string, string[]][] = [
    [t('keys.next'), ['N', t('keys.names.right')]],
    [t('keys.back'), [t('keys.names.left')]],
    [t('keys.pause'), ['P', t('keys.names.space')]],
    [t('keys.attendance'), ['A']],
    [t('keys.reports'), ['B']],
    [t('keys.slides'), ['F']],
    [t('keys.help'), ['?']],
    [t('keys.close'), [t('keys.names.escape')]],
  ];
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <dl className={styles.keys}>
        {rows.map(([act, keys]) => (
          <div key={act} className={styles.row}>
            <dt>{act}</dt>
            <dd>
              {keys.map((key, position) => (
                <span key={key}>
                  {position > 0 && ` ${t('keys.or')} `}
                  <kbd className={styles.key}>{key}</kbd>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
