import type { OutsideReceipt } from '../../inquiries/outside/outside-inquiries.schemas.js';
import { markup } from '../../platform/markup/markup.js';
import { facts } from '../frame/page-pieces.js';
import type { PublicPage } from '../frame/public-page.js';

type Received = { path: string; receipt: OutsideReceipt; email: string | null };

/** It has arrived: the number of the case, until when there is an answer, and the way back to it. */
export function presentReceiptPage({
  path,
  receipt: { caseNumber, dueOn, isMailed, url },
  email,
}: Received): PublicPage {
  return {
    path,
    title: 'Vielen Dank. Das ist bei uns angekommen.',
    description: 'Eingangsbestätigung',
    status: 201,
    isPersonal: true,
    body: markup`${facts([
      { label: 'Ihre Vorgangsnummer', value: caseNumber },
      { label: 'Antwort spätestens', value: dueOn?.split('-').reverse().join('.') ?? null },
    ])}<p>${wayBack(isMailed, email)}</p>
<p><a href="${url}">${isMailed ? 'Anfrage ansehen' : url}</a></p>
<p><a href="/">Zur Startseite</a></p>`,
  };
}

function wayBack(isMailed: boolean, email: string | null): string {
  if (isMailed)
    return `Eine Bestätigung geht an ${email}. Mit dem Link darin lesen Sie die Antwort und können etwas ergänzen.`;
  return email === null
    ? 'Sie haben keine E-Mail-Adresse angegeben. Nur unter dieser Adresse finden Sie unsere Antwort: Bitte speichern Sie sie.'
    : 'An Ihre E-Mail-Adresse gingen heute schon mehrere Bestätigungen. Unter dieser Adresse finden Sie die Anfrage wieder: Bitte speichern Sie sie.';
}
