import { Temporal } from 'temporal-polyfill';
import { HOME_ZONE } from '../clock/calendar-day.js';
import { germanDay } from '../clock/german-day.js';
import { wholeText } from '../documents/whole-text.js';
import type { Cell, ColumnKind } from './table.js';

const GERMAN = new Intl.NumberFormat('de-DE', { useGrouping: false, maximumFractionDigits: 10 });

const two = (number: number): string => String(number).padStart(2, '0');

/** The clock of the district at an instant. */
export const wallClock = (instant: string): Temporal.PlainDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(HOME_ZONE).toPlainDateTime();

function germanInstant(instant: string): string {
  const wall = wallClock(instant);
  return `${germanDay(wall.toPlainDate().toString())} ${two(wall.hour)}:${two(wall.minute)}`;
}

/** A cell as people in Germany read it. */
export function cellText(cell: Cell, kind: ColumnKind): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein';
  if (typeof cell === 'number') return Number.isFinite(cell) ? GERMAN.format(cell) : '';
  if (kind === 'day') return germanDay(cell);
  if (kind === 'instant') return germanInstant(cell);
  return wholeText(cell).trim();
}
