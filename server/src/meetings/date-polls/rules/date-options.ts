import { Temporal } from 'temporal-polyfill';
import { HOME_ZONE } from '../../../platform/clock/calendar-day.js';
import { type FieldError, Invalid } from '../../../platform/errors/domain-error.js';
import type { Period } from '../../rules/period.js';

const DAY = 86_400_000;
export const FEWEST_OPTIONS = 2;
export const MOST_OPTIONS = 10;

/** "24.02.2027, 9:30 Uhr" */
function spoken(instant: Date): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(HOME_ZONE);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(zoned.day)}.${two(zoned.month)}.${zoned.year}, ${zoned.hour}:${two(zoned.minute)} Uhr`;
}

const overlap = (one: Period, other: Period) => one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/** What is wrong with options that are to be offered beside others, at the field where it can be mended. */
function faults(added: readonly Period[], kept: readonly Period[], now: Date, field: string): FieldError[] {
  return added.flatMap((option, index) => {
    const at = (name: string, detail: string): FieldError[] => [{ pointer: `#/${field}/${index}/${name}`, detail }];
    const length = option.endsAt.getTime() - option.startsAt.getTime();
    if (option.startsAt <= now) return at('startsAt', 'Dieser Termin liegt in der Vergangenheit.');
    if (length <= 0) return at('endsAt', 'Das Ende muss nach dem Beginn liegen.');
    if (length > DAY) return at('endsAt', 'Eine Sitzung dauert höchstens einen Tag.');
    const other = [...kept, ...added.slice(0, index)].find((before) => overlap(before, option));
    return other ? at('startsAt', `Überschneidet sich mit dem Vorschlag ${spoken(other.startsAt)}.`) : [];
  });
}

/** Two to ten options, all of them still to come, none over another. */
export function requireOptions(
  added: readonly Period[],
  kept: readonly Period[],
  now: Date,
  field: 'options' | 'addedOptions',
): void {
  const found = faults(added, kept, now, field);
  if (found.length > 0) throw new Invalid(found);
  const count = added.length + kept.length;
  if (count < FEWEST_OPTIONS) {
    throw new Invalid([{ pointer: `#/${field}`, detail: 'Eine Umfrage braucht mindestens zwei Terminvorschläge.' }]);
  }
  if (count > MOST_OPTIONS) {
    throw new Invalid([{ pointer: `#/${field}`, detail: 'Eine Umfrage hat höchstens zehn Terminvorschläge.' }]);
  }
}

/** Answers are asked for while they can still decide something. */
export function requireDeadline(answersUntil: Date, options: readonly Period[], now: Date): void {
  const first = firstOf(options.filter(({ startsAt }) => startsAt > now));
  if (answersUntil <= now) throw fault('Diese Frist liegt in der Vergangenheit.');
  if (first && answersUntil > first.startsAt) {
    throw fault(`Die Frist muss vor dem ersten Terminvorschlag liegen (${spoken(first.startsAt)}).`);
  }
}

const fault = (detail: string) => new Invalid([{ pointer: '#/answersUntil', detail }]);

/** The earliest one: the provisional date of the meeting. */
export function firstOf<Option extends Period>(options: readonly Option[]): Option | undefined {
  return [...options].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())[0];
}

/** Whether two polls ask for the same dates, in whatever order. */
export function isSameOffer(one: readonly Period[], other: readonly Period[]): boolean {
  const spans = (options: readonly Period[]) =>
    options
      .map(({ startsAt, endsAt }) => `${startsAt.getTime()}-${endsAt.getTime()}`)
      .sort()
      .join();
  return spans(one) === spans(other);
}

/** Until when somebody may look at the poll through a mailed link. */
export function lastEndOf(options: readonly Period[]): Date {
  return new Date(Math.max(0, ...options.map(({ endsAt }) => endsAt.getTime())));
}
