/** 2026-11-22 as 22.11.2026. */
export function germanDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}.${month}.${year}`;
}
