const LONG = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "3. Dezember 2026" of a calendar day (YYYY-MM-DD). */
export const longDay = (day: string): string => LONG.format(new Date(`${day}T00:00:00Z`));

const MONTH = new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "Dezember 2026" of a month (YYYY-MM). */
export const longMonth = (month: string): string => MONTH.format(new Date(`${month}-01T00:00:00Z`));
