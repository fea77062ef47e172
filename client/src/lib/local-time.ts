/** Meetings happen in one zone; the server thinks in instants, forms think in the wall time of that zone. */
export const zone = 'Europe/Berlin';

const wallTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** The wall time of an instant as native inputs want it: 2026-12-03T09:30. */
export function toLocalDateTime(instant: string | Date): string {
  return wallTime.format(new Date(instant)).replace(' ', 'T');
}

export function toLocalDate(instant: string | Date): string {
  return toLocalDateTime(instant).slice(0, 10);
}

/** The instant of a wall time; null when there is none (02:30 in the night the clocks go forward) or it is incomplete. */
export function fromLocalDateTime(local: string): Date | null {
  const asUtc = new Date(`${local}Z`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) || Number.isNaN(asUtc.getTime())) return null;
  const offsets = [-1, -2].map((hours) => new Date(asUtc.getTime() + hours * 3_600_000));
  return offsets.find((instant) => toLocalDateTime(instant) === local) ?? null;
}
