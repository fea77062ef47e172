/** "Earth Hour 2027" after "Earth Hour 2026"; without a year the title as it is. */
export const nextTitle = (title: string): string =>
  title.replace(/\b(20\d{2})\b(?!.*\b20\d{2}\b)/, (year) => String(Number(year) + 1));
