import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../lib/class-names';
import styles from './DataTable.module.css';

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The column that names the row: header of the row, title of the list entry on a phone. */
  isRowHeader?: boolean;
  isSortable?: boolean;
  align?: 'start' | 'end';
};

export type Sorting = { key: string; direction: 'ascending' | 'descending' };

type DataTableProps<Row> = {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** The order lives with the caller, usually in the address. */
  sorting?: Sorting | undefined;
  onSort?: (sorting: Sorting) => void;
};

/** A real table; on a phone every row becomes an entry of a list. */
export function DataTable<Row>({ caption, columns, rows, rowKey, sorting, onSort }: DataTableProps<Row>) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead className={styles.head}>
        <tr>
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} sorting={sorting} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} className={styles.row}>
            {columns.map((column) => (
              <Cell key={column.key} column={column}>
                {column.cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type HeaderCellProps<Row> = { column: Column<Row> } & Pick<DataTableProps<Row>, 'sorting' | 'onSort'>;

function HeaderCell<Row>({ column, sorting, onSort }: HeaderCellProps<Row>) {
  const { t } = useTranslation('ui');
  const direction = sorting?.key === column.key ? sorting.direction : undefined;
  const Icon = direction === 'ascending' ? ArrowUp : direction === 'descending' ? ArrowDown : ArrowUpDown;
  const sort = () => onSort?.({ key: column.key, direction: direction === 'ascending' ? 'descending' : 'ascending' });
  return (
    <th scope="col" className={classNames(styles.cell, column.align === 'end' && styles.end)} aria-sort={direction}>
      {column.isSortable ? (
        <button
          type="button"
          className={styles.sort}
          onClick={sort}
          title={t('table.sortBy', { column: column.header })}
        >
          {column.header}
          <Icon aria-hidden="true" size={16} />
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}

function Cell<Row>({ column, children }: { column: Column<Row>; children: ReactNode }) {
  const className = classNames(styles.cell, column.align === 'end' && styles.end);
  return column.isRowHeader ? (
    <th scope="row" className={classNames(className, styles.rowHeader)}>
      {children}
    </th>
  ) : (
    <td className={className} data-label={column.header}>
      {children}
    </td>
  );
}
