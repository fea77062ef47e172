import { type ReactNode, useId } from 'react';
import styles from './Entries.module.css';

/** Entries below each other, parted by thin lines. */
export function Entries({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}

/** Parts of a list, each below its heading. */
export function EntryGroups({ children }: { children: ReactNode }) {
  return <div className={styles.groups}>{children}</div>;
}

export function EntryGroup({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Entries>{children}</Entries>
    </section>
  );
}

type EntryProps = {
  /** 2 in a list without groups. */
  level?: 2 | 3;
  title: ReactNode;
  /** Short ones in a row: when, how it stands, who. */
  facts?: ReactNode;
  /** At the end of the line; on the phone below the words. */
  beside?: ReactNode;
  children?: ReactNode;
};

/** One thing in a list: its name, what is known at a glance, and what can be done with it. */
export function Entry({ level = 3, title, facts, beside, children }: EntryProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <li className={styles.entry}>
      <div className={styles.words}>
        <Heading className={styles.title}>{title}</Heading>
        {facts && <p className={styles.facts}>{facts}</p>}
        {children}
      </div>
      {beside}
    </li>
  );
}

/** What can be done with an entry where that is more than one thing. */
export function EntryActions({ children }: { children: ReactNode }) {
  return (
    <div className={styles.actions} data-print="never">
      {children}
    </div>
  );
}
