import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './Breadcrumb.module.css';

export type Crumb = { label: string; to: string };

/** The places above this page; the page itself is the heading that follows. */
export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  const { t } = useTranslation('ui');
  return (
    <nav aria-label={t('breadcrumb.label')}>
      <ol className={styles.list}>
        {crumbs.map(({ label, to }) => (
          <li key={to} className={styles.item}>
            <Link to={to}>{label}</Link>
            <ChevronRight aria-hidden="true" size={16} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
