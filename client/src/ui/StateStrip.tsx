import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { classNames } from '../lib/class-names';
import type { BadgeTone } from './Badge';
import styles from './StateStrip.module.css';
import { StripLegend } from './StripLegend';

export type StripState = { key: string; label: string; icon: LucideIcon; tone: BadgeTone };

export type StripCell = {
  id: string;
  /** In full, as it is read out: "Universitätsstadt Siegen". */
  name: string;
  /** As it stands in the cell: "Siegen". */
  shortName: string;
  state: StripState;
  /** More about it, on hover and for screen readers: "vertreten durch Sven Weidenau". */
  note?: string | undefined;
  to?: string | undefined;
};

type StateStripProps = { label: string; cells: StripCell[] };

const cellsPerGroupThreshold = 16;

/**
 * One cell per body, all in one look: who is still missing? State by icon, colour and text. One tab stop, arrow keys
 * inside; beyond sixteen cells they are grouped by state.
 */
export function StateStrip({ label, cells }: StateStripProps) {
  const states = [...new Map(cells.map(({ state }) => [state.key, state])).values()];
  const groups =
    cells.length > cellsPerGroupThreshold
      ? states.map((state) => cells.filter((cell) => cell.state.key === state.key))
      : [cells];
  const [focused, setFocused] = useState(0);

  const press = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const stops = event.currentTarget.querySelectorAll<HTMLElement>('[data-cell]');
    const next = Math.min(Math.max(focused + step, 0), stops.length - 1);
    setFocused(next);
    stops[next]?.focus();
  };

  let position = -1;
  return (
    <figure className={styles.figure} aria-label={label} onKeyDown={press}>
      {groups.map((group) => (
        <ul key={group[0]?.id} className={styles.strip} data-many={groups.length > 1 || undefined}>
          {group.map((cell) => {
            position += 1;
            const index = position;
            return (
              <li key={cell.id} className={styles.place}>
                <StripCellView cell={cell} tabIndex={index === focused ? 0 : -1} onFocus={() => setFocused(index)} />
              </li>
            );
          })}
        </ul>
      ))}
      <StripLegend cells={cells} states={states} />
    </figure>
  );
}

type StripCellViewProps = { cell: StripCell; tabIndex: number; onFocus: () => void };

function StripCellView({ cell, tabIndex, onFocus }: StripCellViewProps) {
  const { t } = useTranslation('ui');
  const { icon: Icon, label, tone } = cell.state;
  const spoken = [t('strip.position', { name: cell.name, state: label }), cell.note].filter(Boolean).join(', ');
  const shared = {
    'data-cell': true,
    className: classNames(styles.cell, styles[tone]),
    tabIndex,
    onFocus,
    'aria-label': spoken,
  };
  const content = (
    <>
      <Icon aria-hidden="true" size={20} />
      <span className={styles.name}>{cell.shortName}</span>
      <span className={styles.tip} aria-hidden="true">
        {spoken}
      </span>
    </>
  );
  return cell.to ? (
    <Link to={cell.to} {...shared}>
      {content}
    </Link>
  ) : (
    <span role="img" {...shared}>
      {content}
    </span>
  );
}
