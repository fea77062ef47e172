import type { ReactNode } from 'react';
import styles from './NewsList.module.css';

export function NewsList({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}

export function NewsEntry({ children, facts, badge }: { children: ReactNode; facts: string; badge?: ReactNode }) {
  return (
    <li className={styles.entry}>
      <p className={styles.title}>{children}</p>
      <p className={styles.facts}>{facts}</p>
      {badge}
    </li>
  );
}
