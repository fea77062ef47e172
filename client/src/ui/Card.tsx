import { type ReactNode, useId } from 'react';
import { classNames } from '../lib/class-names';
import styles from './Card.module.css';

type CardProps = {
  title?: ReactNode;
  level?: 2 | 3 | undefined;
  /** "needs you": the warm accent, for what waits for the reader. */
  emphasis?: 'none' | 'needs-you';
  actions?: ReactNode;
  children: ReactNode;
};

export function Card({ title, level = 2, emphasis = 'none', actions, children }: CardProps) {
  const headingId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      className={classNames(styles.card, emphasis === 'needs-you' && styles.needsYou)}
      aria-labelledby={title ? headingId : undefined}
    >
      {title && (
        <header className={styles.header}>
          <Heading id={headingId} className={styles.title}>
            {title}
          </Heading>
          {actions}
        </header>
      )}
      {children}
    </section>
  );
}
