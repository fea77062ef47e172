export type SurveyWords = {
  title: string;
  introduction: string;
  groupName: string;
  questions: readonly string[];
  /** "Fr., 4. Dezember 2026" */
  until: string;
};
export type SurveyReader = { name: string; municipality: string; url: string };
export type SurveyLetterKind = 'asked' | 'reminder';

export const surveySubject = (kind: SurveyLetterKind, { title, until }: SurveyWords): string =>
  kind === 'asked' ? `Frage an alle Kommunen: ${title}` : `Erinnerung: ${title} – Antwort bis ${until}`;

/** One sheet per municipality; the link asks for no login. */
export function surveyLetter(
  kind: SurveyLetterKind,
  survey: SurveyWords,
  reader: SurveyReader,
  { signature, message }: { signature: string; message: string | null },
) {
  const { title, introduction, groupName, questions, until } = survey;
  const lead =
    kind === 'asked'
      ? `im Arbeitskreis (${groupName}) gibt es eine Frage an alle Kommunen: ${title}. Wie ist das in ${reader.municipality}?`
      : `zur Frage „${title}“ (${groupName}) fehlt noch die Antwort aus ${reader.municipality}. Das dauert wenige Minuten.`;
  return {
    greeting: `Guten Tag ${reader.name},`,
    blocks: [
      lead,
      ...(message === null ? [] : [{ quote: message }]),
      ...(introduction === '' ? [] : [{ quote: introduction }]),
      { heading: questions.length === 1 ? 'Die Frage' : 'Die Fragen' },
      { items: questions.map((text, index) => ({ label: `${index + 1}.`, text })) },
      { facts: [['Antwort bis', until] as const] },
      { actions: [{ label: 'Jetzt antworten', url: reader.url }] },
      `Eine Antwort für ${reader.municipality} genügt. Ändern geht, solange die Umfrage läuft. Den Vergleich sehen alle Mitglieder.`,
      { small: 'Der Link gilt nur für Sie und braucht keine Anmeldung. Bitte leiten Sie ihn nicht weiter.' },
    ],
    signature,
  };
}
