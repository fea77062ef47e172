import type { ReactNode } from 'react';
import styles from './NewsList.module.css';

export function NewsList({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}

type NewsEntryProps = { children: ReactNode; facts: string; badge?: ReactNode; picture?: ReactNode };

export function NewsEntry({ children, facts, badge, picture }: NewsEntryProps) {
  return (
    <li className={styles.entry} data-picture={picture ? '' : undefined}>
      {picture && <div className={styles.picture}>{picture}</div>}
      <p className={styles.title}>{children}</p>
      <p className={styles.facts}>{facts}</p>
      {badge}
    </li>
  );
}
