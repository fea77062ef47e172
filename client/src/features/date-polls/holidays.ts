const day = 86_400_000;

/** Easter Sunday, by the rule of Gauss in Meeus' form. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const month = Math.floor((epact + weekday - 7 * correction + 114) / 31);
  return Date.UTC(year, month - 1, ((epact + weekday - 7 * correction + 114) % 31) + 1);
}

const fixed: Record<string, string> = {
  '01-01': 'Neujahr',
  '05-01': 'Tag der Arbeit',
  '10-03': 'Tag der Deutschen Einheit',
  '11-01': 'Allerheiligen',
  '12-25': 'Erster Weihnachtstag',
  '12-26': 'Zweiter Weihnachtstag',
};

const afterEaster: Record<number, string> = {
  [-2]: 'Karfreitag',
  0: 'Ostersonntag',
  1: 'Ostermontag',
  39: 'Christi Himmelfahrt',
  49: 'Pfingstsonntag',
  50: 'Pfingstmontag',
  60: 'Fronleichnam',
};

/** Name of the holiday in North Rhine-Westphalia on a day (2027-05-27), or nothing. */
export function holidayOn(date: string): string | undefined {
  const distance = Math.round((Date.parse(`${date}T00:00:00Z`) - easter(Number(date.slice(0, 4)))) / day);
  return fixed[date.slice(5)] ?? afterEaster[distance];
}

export function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay());
}

export const dayAfter = (date: string, days = 1): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) + days * day).toISOString().slice(0, 10);

/** The next day on which town halls work. */
export function nextWorkingDay(date: string): string {
  const next = dayAfter(date);
  return isWeekend(next) || holidayOn(next) ? nextWorkingDay(next) : next;
}
