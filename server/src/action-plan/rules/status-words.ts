import type { MeasureStatus } from './standing.js';

/** As the Kreistag reads them. */
export const STATUS_WORDS: Record<MeasureStatus, string> = {
  planned: 'geplant',
  in_progress: 'in Ausführung',
  done: 'abgeschlossen',
  ongoing: 'fortlaufend',
  deferred: 'zurückgestellt',
};
