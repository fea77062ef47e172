import type { ReactNode } from 'react';
import { icons, type Look } from '../calendar.labels';
import styles from './LookSign.module.css';

/** What kind of thing it is: icon, word and colour together. */
export function LookSign({ look, children }: { look: Look; children: ReactNode }) {
  const Icon = icons[look];
  return (
    <span className={styles.sign} data-look={look}>
      <Icon aria-hidden="true" size={16} />
      {children}
    </span>
  );
}
