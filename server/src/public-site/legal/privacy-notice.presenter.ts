import type { Operator } from '../../operator/operator.schemas.js';
import { markup } from '../../platform/markup/markup.js';
import { facts, part } from '../frame/page-pieces.js';
import type { PublicPage } from '../frame/public-page.js';
import { addressOf, mailLink, said } from './operator-words.presenter.js';
import { PURPOSES, type Purpose } from './rules/privacy-purposes.js';

/** Art. 13 DSGVO. */
export const presentPrivacyNotice = (operator: Operator): PublicPage => ({
  path: '/datenschutz',
  title: 'Datenschutz',
  description:
    'Was mit Ihren Daten geschieht, wenn Sie das Klimaportal besuchen, ein Formular absenden oder mitarbeiten.',
  lead: 'Was mit Ihren Daten geschieht, wenn Sie das Klimaportal besuchen, ein Formular absenden oder darin arbeiten',
  body: markup`<div class="legal">${responsible(operator)}${VISITING}${PURPOSES.map(purposePart)}${WORKING}${STORED}${RECEIVING}${rights(operator)}</div>`,
});

const responsible = (operator: Operator) =>
  part(
    { id: 'verantwortlich', title: 'Verantwortlich' },
    facts([
      { label: 'Stelle', value: said(addressOf(operator).join(', ')) },
      { label: 'Telefon', value: said(operator.phone) },
      { label: 'E-Mail', value: mailLink(operator.email) },
      { label: 'Datenschutzbeauftragte Stelle', value: said(operator.dataProtectionOffice) },
      { label: 'E-Mail zum Datenschutz', value: mailLink(operator.dataProtectionEmail) },
    ]) ?? markup``,
  );

const VISITING = part(
  { id: 'besuch', title: 'Wenn Sie die öffentlichen Seiten besuchen' },
  markup`<p>Sie können die öffentlichen Seiten lesen, ohne etwas über sich mitzuteilen. Wir setzen dabei keine Cookies, zählen keine Besuche und binden nichts von anderen Anbietern ein: keine Karten, keine Schriften, keine Videos, keine sozialen Netzwerke.</p>
<p>Damit der Dienst sicher läuft, hält der Server für sieben Tage fest, wann von welcher IP-Adresse welche Seite abgerufen wurde (Artikel 6 Absatz 1 Buchstabe e DSGVO in Verbindung mit §\u00a03 DSG NRW). Damit keine Programme die Formulare ausfüllen, zählen wir bis zu einem Tag lang, wie viele von einer IP-Adresse kommen. Andere Anbieter sind daran nicht beteiligt.</p>`,
);

const purposePart = ({ id, title, data, purpose, basis, kept }: Purpose) =>
  part(
    { id, title },
    facts([
      { label: 'Daten', value: data },
      { label: 'Zweck', value: purpose },
      { label: 'Rechtsgrundlage', value: basis },
      { label: 'Gespeichert', value: kept },
    ]) ?? markup``,
  );

const WORKING = part(
  { id: 'mitarbeit', title: 'Wenn Sie im Arbeitskreis mitarbeiten' },
  markup`<p>Die Zusammenarbeit der Kommunen beim Klimaschutz ist eine öffentliche Aufgabe. Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe e DSGVO in Verbindung mit §\u00a03 DSG NRW, für Beschäftigte zusätzlich §\u00a018 DSG NRW. Eine Einwilligung ist dafür nicht nötig. Wir verarbeiten:</p>
<ul><li>Ihren Namen, Ihre Kommune, Ihre Funktion und Ihre dienstlichen Kontaktdaten, damit die Mitglieder einander erreichen</li>
<li>Ihre Teilnahme an Sitzungen, Vorträge, Beiträge zu Protokollen und übernommene Aufgaben, damit die Arbeit nachvollziehbar bleibt</li>
<li>Ihre E-Mail-Adresse und Ihr verschlüsselt gespeichertes Passwort, damit Sie sich anmelden können</li>
<li>den Änderungsverlauf: wer wann was geändert, freigegeben oder gelöscht hat</li></ul>
<p>Tagesordnungen, Anwesenheit und Protokolle speichern wir zehn Jahre, den Verlauf des E-Mail-Versands ein Jahr, das Sicherheitsprotokoll der Anmeldungen 90 Tage. Zugänge sind mit dem Ende der Mitgliedschaft gesperrt. Was nicht mehr gebraucht wird, löschen wir oder bieten es dem Archiv an (Archivgesetz NRW).</p>`,
);

const STORED = part(
  { id: 'cookies', title: 'Cookies und Speicher im Browser' },
  markup`<p>Wenn Sie sich als Mitglied anmelden, setzen wir genau ein Cookie. Es hält Ihre Anmeldung, enthält keine Angaben über Sie und endet spätestens nach sieben Tagen. Wählen Sie im Mitgliederbereich Helligkeit oder Sprache, merkt sich das Ihr Browser. Beides ist für den gewünschten Dienst unbedingt erforderlich (§\u00a025 Absatz 2 Nummer 2 TDDDG); darum gibt es hier kein Cookie-Banner.</p>`,
);

const RECEIVING = part(
  { id: 'empfang', title: 'Wer die Daten erhält' },
  markup`<p>Angaben zu Personen sehen nur die Mitglieder der gemeinsamen Arbeitsgruppen und die Verwaltung des Portals. Öffentlich erscheinen Namen nicht. Betrieben wird das Portal von einem Rechenzentrum als Auftragsverarbeitung nach Artikel 28 DSGVO. In Länder außerhalb der Europäischen Union übermitteln wir nichts. Sie müssen uns nichts mitteilen; ohne die als nötig bezeichneten Angaben können wir aber nicht antworten oder keinen Platz vergeben. Automatisch entschieden wird nichts über Sie.</p>`,
);

const rights = ({ dataProtectionEmail }: Operator) =>
  part(
    { id: 'rechte', title: 'Ihre Rechte' },
    markup`<p>Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Widerspruch (Artikel 15 bis 18 und 21 DSGVO). Einwilligungen können Sie jederzeit für die Zukunft widerrufen. Schreiben Sie dafür an ${mailLink(dataProtectionEmail)}.</p>
<p>Sie können sich außerdem bei der Aufsichtsbehörde beschweren: Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen, Düsseldorf, <a href="https://www.ldi.nrw.de">www.ldi.nrw.de</a>.</p>`,
  );
