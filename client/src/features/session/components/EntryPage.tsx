import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Hills } from '../../../ui/Hills';
import styles from './EntryPage.module.css';

type EntryPageProps = { title: string; lead?: ReactNode; children: ReactNode };

/** The look of signing in and of everything about passwords: a sheet of paper before the hills. */
export function EntryPage({ title, lead, children }: EntryPageProps) {
  const { t } = useTranslation('app');
  return (
    <div className={styles.entry}>
      <title>{[title, t('product')].join(' · ')}</title>
      <div className={styles.hills}>
        <Hills />
      </div>
      <section className={styles.sheet}>
        <header className={styles.header}>
          <h1>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </header>
        {children}
      </section>
    </div>
  );
}
