import type { ReactNode } from 'react';
import styles from './DescriptionList.module.css';

export type Description = { term: string; description: ReactNode };

/** Facts about one thing; entries without a description are left out. */
export function DescriptionList({ items }: { items: Description[] }) {
  const present = items.filter(
    ({ description }) => description !== null && description !== undefined && description !== '',
  );
  return (
    <dl className={styles.list}>
      {present.map(({ term, description }) => (
        <div key={term} className={styles.item}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.description}>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
