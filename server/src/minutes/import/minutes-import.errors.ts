import { Conflict, Invalid } from '../../platform/errors/domain-error.js';

const SENTENCES = {
  password_protected: 'Diese Datei ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort.',
  memory_limit: 'Diese Datei entpackt sich zu ungewöhnlich viel Inhalt. Sie wurde nicht gelesen.',
  time_limit: 'Diese Datei zu lesen dauert zu lange. Bitte speichern Sie sie neu, oder fügen Sie den Text ein.',
  too_long: 'Dieser Text ist zu lang. Bitte teilen Sie ihn in mehrere Protokolle.',
  broken: 'Diese Datei lässt sich nicht lesen. Möglich sind Word (.docx), Markdown (.md) und Text (.txt).',
  empty: 'In dieser Datei steht kein Text.',
  too_large: 'Diese Datei ist zu groß. Möglich sind höchstens 20 MB.',
  unknown: 'Möglich sind Word (.docx), Markdown (.md) und Text (.txt).',
} as const;

/** Nothing can be taken from what was sent. */
export const unreadable = (why: keyof typeof SENTENCES): Invalid =>
  new Invalid([{ pointer: '#/file', detail: SENTENCES[why] }]);

export class ReadingBusy extends Conflict {
  readonly code = 'reading-busy';
  readonly title =
    'Gerade werden schon andere Protokolle eingelesen. Bitte versuchen Sie es in einer Minute noch einmal.';
}
