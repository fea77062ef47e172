import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import styles from './Handover.module.css';

export type HandoverEntry = { id: string; name: string; to: string; facts: ReactNode };

type HandoverPileProps = {
  title: string;
  more: { label: string; to: string };
  /** Undefined while it is loading. */
  entries: HandoverEntry[] | undefined;
  /** What to say where there is nothing. */
  nothing: string;
};

/** One kind of matters of a municipality: a name that leads there, and how it stands. */
export function HandoverPile({ title, more, entries, nothing }: HandoverPileProps) {
  const id = useId();
  return (
    <section className={styles.pile} aria-labelledby={id} aria-busy={entries === undefined}>
      <header className={styles.header}>
        <h3 id={id}>{title}</h3>
        <Link to={more.to}>{more.label}</Link>
      </header>
      {entries?.length === 0 && <p className={styles.nothing}>{nothing}</p>}
      <ul className={styles.list}>
        {entries?.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <Link to={entry.to}>{entry.name}</Link>
            <span className={styles.facts}>{entry.facts}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
