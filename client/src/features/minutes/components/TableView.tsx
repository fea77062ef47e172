import type { Table } from '../minutes.queries';
import { FlowView } from './ListView';
import styles from './TableView.module.css';

/** A table with its header cells; a wide one scrolls by itself, also with the keyboard. */
export function TableView({ table, label }: { table: Table; label?: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.frame} tabIndex={0} aria-label={label ?? headingOf(table)}>
      <table className={styles.table}>
        <tbody>
          {table.content.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a text that is only read have no identity
            <tr key={place}>
              {row.content.map((cell, column) => {
                const Tag = cell.type === 'tableHeader' ? 'th' : 'td';
                const { colspan, rowspan } = cell.attrs;
                return (
                  <Tag
                    // biome-ignore lint/suspicious/noArrayIndexKey: as above
                    key={column}
                    colSpan={colspan}
                    rowSpan={rowspan}
                    scope={Tag === 'th' ? (place === 0 ? 'col' : 'row') : undefined}
                  >
                    <FlowView flow={cell.content} />
                  </Tag>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A table is called by its header row. */
const headingOf = (table: Table): string =>
  (table.content[0]?.content ?? [])
    .map(({ content }) =>
      content
        .flatMap((part) => (part.type === 'paragraph' ? part.content : []))
        .map((part) => (part.type === 'text' ? part.text : ' '))
        .join(''),
    )
    .join(', ');
