type Parts = { news: string | null; ongoing: string | null; question: string | null; tip: string | null };

/** What a municipality told, as it goes into the minutes: facts first, the question and the tip named as such. */
export function reportText({ news, ongoing, question, tip }: Parts): string {
  const named = (name: string, text: string | null) => (text === null ? null : `${name}: ${text}`);
  return [news, ongoing, named('Frage an die Runde', question), named('Tipp', tip)].filter(Boolean).join('\n');
}
