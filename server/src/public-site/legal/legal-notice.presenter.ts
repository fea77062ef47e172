import type { Operator } from '../../operator/operator.schemas.js';
import { markup } from '../../platform/markup/markup.js';
import { facts, part } from '../frame/page-pieces.js';
import type { PublicPage } from '../frame/public-page.js';
import { addressOf, mailLink, said, UNSAID } from './operator-words.presenter.js';

/** § 5 DDG, § 18 (2) MStV. */
export function presentLegalNotice(operator: Operator): PublicPage {
  const lines = addressOf(operator);
  return {
    path: '/impressum',
    title: 'Impressum',
    description: 'Wer das Klimaportal betreibt und für seine Inhalte verantwortlich ist.',
    lead: 'Angaben nach §\u00a05 Digitale-Dienste-Gesetz (DDG) und §\u00a018 Medienstaatsvertrag (MStV)',
    body: markup`<div class="legal">${part(
      { id: 'anbieter', title: 'Anbieter' },
      lines.length === 0
        ? markup`<p>${UNSAID}</p>`
        : markup`<address>${lines.map((line) => markup`${line}<br>`)}</address>`,
    )}${part(
      { id: 'kontakt', title: 'Kontakt' },
      markup`${facts([
        { label: 'Telefon', value: said(operator.phone) },
        { label: 'E-Mail', value: mailLink(operator.email) },
      ])}<p>Oder schreiben Sie uns mit dem <a href="/anfrage-stellen">Formular für Anfragen</a>.</p>`,
    )}${part(
      { id: 'vertretung', title: 'Rechtsform und Vertretung' },
      markup`<p>Körperschaft des öffentlichen Rechts</p>${facts([
        { label: 'Vertreten durch', value: said(operator.representative) },
        { label: 'Zuständige Aufsichtsbehörde', value: said(operator.supervisoryAuthority) },
        { label: 'Umsatzsteuer-Identifikationsnummer', value: operator.vatId },
      ])}`,
    )}${part(
      { id: 'inhalt', title: 'Verantwortlich für den Inhalt nach §\u00a018 Absatz 2 MStV' },
      markup`<p>${said(operator.responsibleEditor)}, Anschrift wie oben</p>`,
    )}${part(
      { id: 'rechte', title: 'Urheberrechte' },
      markup`<p>Die Rechte an Vortragsfolien, Bildern und anderen Unterlagen liegen bei den jeweils genannten Personen und Stellen. Was Sie damit tun dürfen, steht bei jeder Datei und bei jedem Bild. Für die <a href="/offene-daten">offenen Daten</a> gilt die dort genannte Lizenz.</p>
<p>Die Zeichnungen auf diesen Seiten sind eigene. Die Schrift Fira Sans steht unter der <a href="/fira-sans-OFL.txt">SIL Open Font License</a>. Das Klimaportal ist freie Software unter der European Union Public Licence 1.2.</p>`,
    )}</div>`,
  };
}
