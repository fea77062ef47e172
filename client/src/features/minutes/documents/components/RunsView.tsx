import { Fragment } from 'react';
import type { Part } from '../documents.queries';
import styles from './PartsView.module.css';

type Prose = Extract<Part, { kind: 'prose' }>;

/** The words of a paragraph, with what is bold, leaning or a link. */
export function RunsView({ prose: { runs, mark } }: { prose: Prose }) {
  return (
    <p className={styles.text}>
      {mark && <span className={styles.mark}>{mark.word}: </span>}
      {runs.map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: words of a text that is only read have no identity
        <Fragment key={index}>
          <Words run={run} />
        </Fragment>
      ))}
    </p>
  );
}

function Words({ run: { text, isBold, isItalic, href } }: { run: Prose['runs'][number] }) {
  const bold = isBold ? <strong>{text}</strong> : text;
  const leaning = isItalic ? <em>{bold}</em> : bold;
  return href ? (
    <a href={href} rel="noopener noreferrer">
      {leaning}
    </a>
  ) : (
    leaning
  );
}
