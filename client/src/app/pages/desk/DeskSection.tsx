import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import styles from './DeskSection.module.css';

type DeskSectionProps = {
  title: string;
  /** Where the rest of it is. */
  more?: { label: string; to: string } | undefined;
  children: ReactNode;
};

/** A pile on the desk. */
export function DeskSection({ title, more, children }: DeskSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.header}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {more && <Link to={more.to}>{more.label}</Link>}
      </header>
      {children}
    </section>
  );
}
