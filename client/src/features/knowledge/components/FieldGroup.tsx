import type { ReactNode } from 'react';
import styles from './ArticleForm.module.css';

/** Fields that belong together, with a word why. */
export function FieldGroup({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>{title}</legend>
      <p className={styles.why}>{text}</p>
      {children}
    </fieldset>
  );
}
