import type { Member } from '../../access/actor.js';
import type { Period } from './period.js';

/** What every report is made for. */
export type ReportContext = {
  actor: Member;
  group: { id: string; name: string };
  period: Period;
  /** Narrows what can be divided. */
  municipalityId: string | undefined;
  /** YYYY-MM-DD */
  today: string;
};
