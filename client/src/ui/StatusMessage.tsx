import type { ReactNode } from 'react';
import styles from './StatusMessage.module.css';

/** Says quietly what just happened ("gespeichert 10:32"). The region is always there, so that changes are announced. */
export function StatusMessage({ children }: { children?: ReactNode }) {
  return (
    <p className={styles.status} role="status">
      {children}
    </p>
  );
}
