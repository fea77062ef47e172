import type { ConductedItem, MeetingConduct } from './meeting-mode.queries';

type Course = Pick<MeetingConduct, 'items' | 'runningItemId'>;

/** What is called in this meeting: not what was put off. */
export const calledItems = ({ items }: Pick<MeetingConduct, 'items'>): ConductedItem[] =>
  items.filter(({ isMoved }) => !isMoved);

export const runningItem = ({ items, runningItemId }: Course): ConductedItem | undefined =>
  items.find(({ id }) => id === runningItemId);

/** Where the meeting is: the item that runs, or in a break the one that was left last. */
export function placeOf(conduct: Course): ConductedItem | undefined {
  const left = calledItems(conduct)
    .filter(({ endedAt }) => endedAt !== null)
    .toSorted((one, other) => (one.endedAt ?? '').localeCompare(other.endedAt ?? ''));
  return runningItem(conduct) ?? left.at(-1);
}

export function nextItem(conduct: Course): ConductedItem | undefined {
  const items = calledItems(conduct);
  const place = placeOf(conduct);
  return place ? items[items.findIndex(({ id }) => id === place.id) + 1] : items[0];
}

export function previousItem(conduct: Course): ConductedItem | undefined {
  const items = calledItems(conduct);
  const place = placeOf(conduct);
  return place && items[items.findIndex(({ id }) => id === place.id) - 1];
}

/** Nothing runs, and the last item was had. */
export function isOver(conduct: Course): boolean {
  const place = placeOf(conduct);
  return conduct.runningItemId === null && place !== undefined && nextItem(conduct) === undefined;
}

/** Seconds that are left of an item, negative when it takes longer; null without a duration. */
export function secondsLeft({ durationMinutes, spentSeconds, state }: ConductedItem, sinceSeconds: number) {
  if (durationMinutes === null) return null;
  return durationMinutes * 60 - spentSeconds - (state === 'running' ? sinceSeconds : 0);
}

/** When the meeting ends if everything to come takes as long as planned; overrun of the item that runs has happened. */
export function expectedEnd(conduct: MeetingConduct, now: number, sinceSeconds: number): number {
  const seconds = calledItems(conduct).map((item) => {
    if (item.state === 'done') return 0;
    if (item.state === 'running') return Math.max(secondsLeft(item, sinceSeconds) ?? 0, 0);
    return (item.durationMinutes ?? 0) * 60;
  });
  return now + seconds.reduce((sum, one) => sum + one, 0) * 1000;
}

/** 754 seconds are "12:34", 3754 are "1:02:34". */
export function minutesAndSeconds(seconds: number): string {
  const total = Math.abs(Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${twoDigits(rest)}` : `${minutes}:${twoDigits(rest)}`;
}
