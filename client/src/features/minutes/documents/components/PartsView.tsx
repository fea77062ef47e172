import { useTranslation } from 'react-i18next';
import { type Part, publicPictureAddress } from '../documents.queries';
import styles from './PartsView.module.css';
import { RunsView } from './RunsView';

type Grid = Extract<Part, { kind: 'grid' }>;
type PartsProps = { parts: readonly Part[]; minutesId: string };

/** A published extract, to read: the same parts that its PDF is made from. */
export function PartsView({ parts, minutesId }: PartsProps) {
  return (
    <div className={styles.parts}>
      <Parts parts={parts} minutesId={minutesId} />
    </div>
  );
}

function Parts({ parts, minutesId }: PartsProps) {
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text that is only read have no identity
    <PartView key={index} part={part} minutesId={minutesId} />
  ));
}

function PartView({ part, minutesId }: { part: Part; minutesId: string }) {
  switch (part.kind) {
    case 'heading': {
      const Tag = `h${part.level ?? 2}` as const;
      return <Tag>{part.text}</Tag>;
    }
    case 'paragraph':
      return <p className={styles.text}>{part.text}</p>;
    case 'prose':
      return <RunsView prose={part} />;
    case 'list': {
      const Tag = part.isOrdered ? 'ol' : 'ul';
      return (
        <Tag>
          {part.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <li key={index}>
              <Parts parts={item} minutesId={minutesId} />
            </li>
          ))}
        </Tag>
      );
    }
    case 'grid':
      return <GridView grid={part} minutesId={minutesId} />;
    case 'picture':
      return (
        <img className={styles.picture} src={publicPictureAddress(minutesId, part.picture)} alt={part.alt ?? ''} />
      );
  }
}

/** A wide table scrolls by itself, also with the keyboard. */
function GridView({ grid: { head, rows }, minutesId }: { grid: Grid; minutesId: string }) {
  const { t } = useTranslation('minutes-documents');
  const columns = head.map(({ blocks }) => wordsOf(blocks)).join(', ');
  const cells = (row: Grid['head'], Tag: 'th' | 'td') =>
    row.map(({ blocks, columns: across, rows: down }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Tag key={index} colSpan={across} rowSpan={down} scope={Tag === 'th' ? 'col' : undefined}>
        <Parts parts={blocks} minutesId={minutesId} />
      </Tag>
    ));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.frame} tabIndex={0} aria-label={t('public.table', { columns })}>
      <table>
        <thead>
          <tr>{cells(head, 'th')}</tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <tr key={index}>{cells(row, 'td')}</tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const wordsOf = (parts: readonly Part[]): string =>
  parts.map((part) => (part.kind === 'prose' ? part.runs.map(({ text }) => text).join('') : '')).join(' ');
