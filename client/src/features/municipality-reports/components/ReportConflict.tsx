import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { contentOf, type ReportContent } from '../writing/report-content';
import type { Conflict } from '../writing/report-writer';
import styles from './ReportConflict.module.css';

type ReportConflictProps = {
  content: ReportContent;
  conflict: Conflict;
  onDecide: (choice: 'mine' | 'theirs' | 'both') => void;
};

/** Two people on one part: both texts side by side, and three ways on. What only one changed is merged already. */
export function ReportConflict({ content, conflict: { theirs, parts }, onDecide }: ReportConflictProps) {
  const { t } = useTranslation('municipality-reports');
  const other = contentOf(theirs);
  const name = theirs.updatedBy?.name;
  return (
    <Alert tone="warning" title={t('conflict.title')} live>
      <p>{name ? t('conflict.text', { name }) : t('conflict.textUnknown')}</p>
      {parts.map((part) => (
        <section key={part} className={styles.part} aria-label={t(`parts.${part}`)}>
          <h3>{t(`parts.${part}`)}</h3>
          <div className={styles.texts}>
            <div>
              <p className={styles.whose}>{t('conflict.mine')}</p>
              <p className={styles.text}>{content[part]}</p>
            </div>
            <div>
              <p className={styles.whose}>{t('conflict.theirs')}</p>
              <p className={styles.text}>{other[part]}</p>
            </div>
          </div>
        </section>
      ))}
      <div className={styles.choices}>
        <Button size="small" variant="primary" onClick={() => onDecide('both')}>
          {t('conflict.keepBoth')}
        </Button>
        <Button size="small" onClick={() => onDecide('mine')}>
          {t('conflict.keepMine')}
        </Button>
        <Button size="small" onClick={() => onDecide('theirs')}>
          {t('conflict.takeTheirs')}
        </Button>
      </div>
    </Alert>
  );
}
