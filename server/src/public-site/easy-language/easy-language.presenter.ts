import type { Operator } from '../../operator/operator.schemas.js';
import { markup } from '../../platform/markup/markup.js';
import { part } from '../frame/page-pieces.js';
import type { PublicPage } from '../frame/public-page.js';
import { linked, mailLink, said } from '../legal/operator-words.presenter.js';

const SIGN_LANGUAGE = markup`<p>Es gibt auch ein Video in Gebärden-Sprache.<br>
Das Video finden Sie hier: <a href="/gebaerdensprache">Gebärden-Sprache</a></p>`;

/** § 3 (2) BITVNRW: what the portal is, how to find the way in it, and where help is. */
export const presentEasyLanguage = (operator: Operator, hasFilm: boolean): PublicPage => ({
  path: '/leichte-sprache',
  title: 'Leichte Sprache',
  description: 'Das Wichtigste über das Klima-Portal in Leichter Sprache.',
  lead: 'Hier lesen Sie das Wichtigste in Leichter Sprache.',
  body: markup`<div class="easy">${hasFilm ? SIGN_LANGUAGE : null}${ABOUT}${WHO}${MEETINGS}${JOINING}${FINDING}${help(operator)}</div>`,
});

const ABOUT = part(
  { id: 'was', title: 'Was ist das Klima-Portal?' },
  markup`<p>Das Klima-Portal ist eine Internet-Seite.<br>
Hier steht:<br>
So schützen die Rat-Häuser im Kreis das Klima.</p>
<p>Klima-Schutz heißt:<br>
Wir wollen, dass die Erde nicht zu heiß wird.<br>
Darum brauchen wir weniger Öl, Gas und Kohle.<br>
Und wir bereiten uns auf Hitze und starken Regen vor.</p>`,
);

const WHO = part(
  { id: 'wer', title: 'Wer macht mit?' },
  markup`<p>Es machen 11 Städte und Gemeinden mit.<br>
Und der Kreis Siegen-Wittgenstein macht mit.<br>
Zusammen sind das 12.</p>
<p>Aus jedem Rat-Haus kommt mindestens eine Person.<br>
Zusammen bilden sie eine Gruppe.<br>
Die Gruppe heißt: Arbeits-Kreis.</p>`,
);

const MEETINGS = part(
  { id: 'arbeit', title: 'Was macht der Arbeits-Kreis?' },
  markup`<p>Die Gruppe trifft sich 4 Mal im Jahr.<br>
Das Treffen heißt: Sitzung.<br>
In der Sitzung passiert das:</p>
<ul><li>Eine Fach-Person hält einen Vortrag.</li>
<li>Jede Stadt und jede Gemeinde erzählt: Das machen wir gerade.</li>
<li>Die Gruppe plant etwas zusammen.</li>
<li>Eine Person schreibt alles Wichtige auf. Das heißt: Protokoll.</li></ul>`,
);

const JOINING = part(
  { id: 'mitmachen', title: 'So können Sie mitmachen' },
  markup`<p>Es gibt Aus-Flüge und andere Treffen.<br>
Viele sind für alle offen.<br>
Die Treffen stehen auf der Seite <a href="/termine">Termine</a>.<br>
Dort können Sie sich anmelden.</p>
<p>Manchmal machen alle Städte und Gemeinden etwas zusammen.<br>
Zum Beispiel schalten sie das Licht an großen Gebäuden aus.<br>
Das steht auf der Seite <a href="/mitmachen">Mitmachen</a>.</p>`,
);

const FINDING = part(
  { id: 'seite', title: 'So benutzen Sie die Internet-Seite' },
  markup`<p>Oben auf der Seite steht der Name: Klimaportal.<br>
Wenn Sie darauf klicken, kommen Sie zum Anfang zurück.</p>
<p>Oben stehen auch die wichtigsten Seiten:</p>
<ul><li><a href="/region">Die Region</a>: Hier steht, welche Städte und Gemeinden mitmachen.</li>
<li><a href="/termine">Termine</a>: Hier steht, wann etwas ist.</li>
<li><a href="/aktuelles">Aktuelles</a>: Hier stehen Nachrichten.</li>
<li><a href="/fortschritt">Fortschritt</a>: Hier steht, was schon geschafft ist.</li></ul>
<p>Oben steht auch: Anmelden.<br>
Das ist nur für die Mitglieder vom Arbeits-Kreis.<br>
Sie brauchen dafür ein Pass-Wort.</p>
<p>Ganz unten stehen weitere Seiten:</p>
<ul><li><a href="/impressum">Impressum</a>: Hier steht, wer die Internet-Seite macht.</li>
<li><a href="/datenschutz">Datenschutz</a>: Hier steht, wie wir auf Ihre Daten aufpassen.</li>
<li><a href="/barrierefreiheit">Barrierefreiheit</a>: Hier steht, wie gut alle Menschen die Seite benutzen können.</li>
<li><a href="/barriere-melden">Barriere melden</a>: Hier können Sie uns ein Problem sagen.</li>
<li><a href="/anfrage-stellen">Anfrage stellen</a>: Hier können Sie uns etwas fragen.</li></ul>`,
);

const help = (operator: Operator) =>
  part(
    { id: 'problem', title: 'Sie haben ein Problem mit der Seite?' },
    markup`<p>Können Sie etwas nicht lesen?<br>
Oder funktioniert etwas nicht?<br>
Dann sagen Sie es uns hier: <a href="/barriere-melden">Barriere melden</a><br>
Sie müssen Ihren Namen nicht sagen.</p>
<p>Oder schreiben Sie uns eine E-Mail: ${mailLink(operator.email)}<br>
Oder rufen Sie uns an: ${said(operator.phone)}</p>
<p>Hilft Ihnen unsere Antwort nicht?<br>
Dann können Sie an die Ombuds-Stelle schreiben.<br>
Die Ombuds-Stelle hilft, wenn es Streit gibt.<br>
Das kostet kein Geld.<br>
So erreichen Sie die Ombuds-Stelle: ${linked(operator.ombudsContact)}</p>`,
  );
