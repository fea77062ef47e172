import type { Letter } from '../../platform/mail/letter.js';
import { meetingName } from '../invitations/invitation-letters.presenter.js';

export type GivenReply = 'accepted' | 'tentative' | 'declined';

const WORDS: Record<GivenReply, string> = { accepted: 'Zusage', tentative: 'Vorbehalt', declined: 'Absage' };

/** To whoever had answered before: the answer that counts now came by mail from a calendar in their name. */
export function changedByCalendar(
  meeting: Parameters<typeof meetingName>[0],
  reply: GivenReply,
  url: string,
): { subject: string; letter: Letter } {
  return {
    subject: `Ihre Antwort wurde per Kalender geändert: ${meeting.number}. Sitzung`,
    letter: {
      greeting: 'Guten Tag,',
      blocks: [
        `Ihr Kalender hat uns eine neue Antwort geschickt. Für die ${meetingName(meeting)} gilt jetzt: ${WORDS[reply]}.`,
        'Waren Sie das nicht? Dann antworten Sie bitte im Portal noch einmal.',
        { actions: [{ label: 'Antwort ansehen und ändern', url }] },
      ],
    },
  };
}
