import type { FieldError } from '../../platform/errors/domain-error.js';

type Draft = {
  kind: string;
  summary: string;
  body: string;
  checkedUntil: string | null;
  checkerId: string | null;
};

const TEXTS = new Set(['answer', 'good_practice']);

/** What is missing before others may rely on it. A document speaks for itself; an answer has to be written. */
export function missing(draft: Draft, files: number): FieldError[] {
  const { kind, summary, body, checkedUntil, checkerId } = draft;
  const errors: Array<FieldError | false> = [
    summary === '' && { pointer: '#/summary', detail: 'Bitte sagen Sie in ein, zwei Sätzen, worum es geht.' },
    TEXTS.has(kind) && body === '' && { pointer: '#/body', detail: 'Bitte schreiben Sie den Text.' },
    !TEXTS.has(kind) &&
      body === '' &&
      files === 0 && { pointer: '#/body', detail: 'Bitte fügen Sie das Dokument an oder schreiben Sie den Text.' },
    checkedUntil === null && { pointer: '#/checkedUntil', detail: 'Bitte sagen Sie, bis wann das sicher gilt.' },
    checkerId === null && { pointer: '#/checkerId', detail: 'Bitte wählen Sie, wer es dann wieder prüft.' },
  ];
  return errors.filter((error) => error !== false);
}

type Text = { title: string; summary: string; body: string; topics: readonly string[]; sources: readonly string[] };

/** Whether readers read something else: then a new version is kept. */
export const isRewritten = (before: Text, after: Text): boolean => wordsOf(before) !== wordsOf(after);

const wordsOf = ({ title, summary, body, topics, sources }: Text) =>
  JSON.stringify([title, summary, body, topics, sources]);
