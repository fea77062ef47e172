const day = 86_400_000;
const rhythm = 12 * 7;

/** The group meets every quarter on the same weekday: twelve weeks after its last meeting, never in the past. */
export function suggestedDay(today: string, latestMeeting: string | undefined): string {
  const from = latestMeeting ?? thursdayFrom(today);
  const next = plusDays(from, rhythm);
  return next > today ? next : plusDays(thursdayFrom(today), rhythm);
}

function thursdayFrom(date: string): string {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  return plusDays(date, (4 - weekday + 7) % 7);
}

function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * day).toISOString().slice(0, 10);
}
