import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Breadcrumb, type Crumb } from './Breadcrumb';
import styles from './PageHeader.module.css';

type PageHeaderProps = {
  title: string;
  /** Where the title of the tab differs from the heading: "Start" for "Guten Tag, Hanna". */
  tabTitle?: string;
  /** The places between the start page and this one; null on the start page itself. */
  breadcrumb?: Crumb[] | null;
  /** One line under the title: date, place, state. */
  summary?: ReactNode;
  actions?: ReactNode;
};

/** The head of every page: where it is, its one h1, what can be done; names the browser tab as well. */
export function PageHeader({ title, tabTitle = title, breadcrumb = [], summary, actions }: PageHeaderProps) {
  const { t } = useTranslation('ui');
  const places = (breadcrumb ?? []).map(({ label }) => label);
  return (
    <header className={styles.header}>
      <title>{[tabTitle, ...places.reverse(), t('product')].join(' · ')}</title>
      {breadcrumb && <Breadcrumb crumbs={[{ label: t('breadcrumb.start'), to: '/' }, ...breadcrumb]} />}
      <div className={styles.row}>
        <div className={styles.heading}>
          <h1>{title}</h1>
          {summary && <div className={styles.summary}>{summary}</div>}
        </div>
        {actions && (
          <div className={styles.actions} data-print="never">
            {actions}
          </div>
        )}
      </div>
    </header>
  );
}
