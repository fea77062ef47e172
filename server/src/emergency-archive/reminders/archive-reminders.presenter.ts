import { dayInWords } from '../../platform/clock/in-words.js';
import type { Letter } from '../../platform/mail/letter.js';

type Reminder = { name: string; lastFetchedAt: Date | null; isFetching: boolean; page: string };

export const reminderLetter = ({ name, lastFetchedAt, isFetching, page }: Reminder): Letter => ({
  greeting: `Guten Tag ${name},`,
  blocks: [
    lastFetchedAt === null
      ? 'Sie haben noch kein Notfall-Archiv heruntergeladen.'
      : `Ihr letztes Notfall-Archiv ist vom ${dayInWords(lastFetchedAt)}.`,
    isFetching
      ? 'Ein Computer sollte es jede Woche selbst holen, hat das aber nicht getan. Bitte sehen Sie nach, ob er noch läuft.'
      : 'Laden Sie jetzt ein neues herunter und legen Sie es auf Ihren USB-Stick. Löschen Sie danach das alte.',
    { actions: [{ label: 'Zum Notfall-Archiv', url: page }] },
    { small: 'Diese Erinnerung schalten Sie auf derselben Seite ab.' },
  ],
});
