import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';
import { Hills } from './Hills';

/** Nothing here yet: what this place is for, and the first step. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <div className={styles.picture}>
        <Hills />
      </div>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.text}>{children}</div>}
      {action}
    </div>
  );
}
