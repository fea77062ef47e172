import { type Letter, letterHtml, letterText } from '../../../server/src/platform/mail/letter.js';
import { invited47 } from '../invitations/47.js';
import { meeting47 } from '../meetings/47.js';
import type { Person } from '../people.js';
import { stableId } from '../stable-id.js';
import { arbeitskreis, membersOn } from '../working-groups.js';
import type { Scene } from './scene.js';

/** The invitations to the next meeting, so that the page of caught mails is not empty. */
export function addMails(scene: Scene): void {
  const { calendar } = scene;
  const { number, on, from, to, locationName, locationAddress, title, plannedOn } = meeting47(calendar);
  const createdAt = calendar.at(invited47.on, invited47.at);
  const letter: Letter = {
    greeting: 'Guten Tag,',
    blocks: [
      `hiermit laden wir Sie zur ${number}. Sitzung des Interkommunalen Arbeitskreises der Klimaschutzbeauftragten ein: ` +
        `${calendar.long(on)}, ${from}–${to} Uhr, ${locationName}, ${locationAddress}.`,
      `Schwerpunkt der Sitzung: ${title}. Der Termin steht seit dem ${calendar.short(plannedOn)} fest.`,
      'Die Tagesordnung und die Unterlagen finden Sie im Klimaportal unter „Sitzungen“.',
    ],
  };
  for (const person of [...membersOn(arbeitskreis, on), ...invited47.guests]) {
    scene.rows.mails.push({
      id: stableId(`mail/invitation-47/${person.email}`, createdAt),
      recipient: person.email,
      subject: `Einladung zur ${number}. Sitzung am ${calendar.short(on)}`,
      text: letterText(addressed(letter, person)),
      html: letterHtml(addressed(letter, person)),
      state: 'caught',
      createdAt,
    });
  }
  addReturnedMail(scene);
}

/** A slip of the pen in an address, as every administration meets it. */
function addReturnedMail({ calendar, rows }: Scene): void {
  const createdAt = calendar.at('2026-11-18', '09:40');
  const letter: Letter = {
    greeting: 'Guten Tag,',
    blocks: [
      'vielen Dank, dass Sie in der nächsten Sitzung einen Vortrag halten. Bitte senden Sie uns Ihre Folien möglichst ' +
        'eine Woche vorher.',
    ],
    signature: 'Hanna Wiesental\nKoordination',
  };
  rows.mails.push({
    id: stableId('mail/returned', createdAt),
    recipient: 'vortrag@energiebuero-siegerlnad.example',
    subject: 'Ihre Folien für die nächste Sitzung',
    text: letterText(letter),
    html: letterHtml(letter),
    senderName: 'Hanna Wiesental (Klimaportal)',
    state: 'undeliverable',
    attempts: 1,
    failure: 'refused',
    lastError: '550 5.1.2 <vortrag@energiebuero-siegerlnad.example>: Recipient address rejected: Domain not found',
    createdAt,
  });
}

const addressed = (letter: Letter, { givenName, familyName }: Person): Letter => ({
  ...letter,
  greeting: `Guten Tag ${givenName} ${familyName},`,
});
