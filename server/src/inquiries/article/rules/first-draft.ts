import { type Secret, withoutSecrets } from '../../../knowledge/anonymity.policy.js';

type Case = { title: string; question: string; answers: readonly string[] };

const SALUTATION = /^(?:sehr geehrte|liebe[rs]?\s|hallo\b|guten (?:tag|morgen|abend)|moin\b)/iu;
const FAREWELL =
  /^(?:(?:mit )?(?:freundlichen?|vielen?|besten?|herzlichen?|schönen?|lieben?) (?:grüßen?|gruß)|mfg\b|lg\b|viele grüße|--\s*$)/iu;

/** The letter's words without its form: whom it greets and who signed it are not for the collection. */
export function withoutLetterForm(text: string): string {
  const lines = text.trim().split('\n');
  const start = SALUTATION.test(lines[0]?.trim() ?? '') ? 1 : 0;
  const end = lines.findIndex((line, index) => index >= start && FAREWELL.test(line.trim()));
  return lines
    .slice(start, end === -1 ? undefined : end)
    .join('\n')
    .trim();
}

/** What an article begins with: question and answers, without what tells who asked. */
export function firstDraft({ title, question, answers }: Case, secrets: readonly Secret[]) {
  const words = (text: string) => withoutSecrets(withoutLetterForm(text), secrets);
  const parts = [`## Frage\n\n${words(question)}`, ...answers.map((answer) => `## Antwort\n\n${words(answer)}`)];
  return {
    title: withoutSecrets(title, secrets).slice(0, 200),
    summary: firstSentence(words(question)),
    body: parts.join('\n\n').slice(0, 40_000),
  };
}

/** What it is about, until somebody says it better. */
const firstSentence = (text: string): string =>
  (/^.{20,}?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text).replaceAll(/\s+/g, ' ').slice(0, 300);
