/** What is done with data of people who write to the portal, by the form through which they come. */
export type Purpose = { id: string; title: string; data: string; purpose: string; basis: string; kept: string };

const PUBLIC_TASK = 'Artikel 6 Absatz 1 Buchstabe e DSGVO in Verbindung mit §\u00a03 DSG NRW (öffentliche Aufgabe)';
const CONSENT = 'Ihre Einwilligung, Artikel 6 Absatz 1 Buchstabe a DSGVO';

export const PURPOSES: readonly Purpose[] = [
  {
    id: 'anfragen',
    title: 'Wenn Sie uns etwas fragen',
    data: 'Ihr Text, Ihr Name, Ihre E-Mail-Adresse und, wenn Sie wollen, Ihre Organisation. Name und Adresse sieht nur die Koordination.',
    purpose: 'Ihnen zu antworten',
    basis: `${PUBLIC_TASK}; für Anträge auf Informationen außerdem das IFG NRW und das UIG NRW`,
    kept: 'Name und Adresse ein halbes Jahr nach dem Abschluss, die Anfrage selbst drei Jahre',
  },
  {
    id: 'barrieren',
    title: 'Wenn Sie eine Barriere melden',
    data: 'Ihr Text. Name und E-Mail-Adresse müssen Sie nicht nennen.',
    purpose: 'Die Barriere zu beheben und Ihnen zu antworten',
    basis: '§\u00a010b BGG NRW und §\u00a05 BITVNRW in Verbindung mit Artikel 6 Absatz 1 Buchstabe c DSGVO',
    kept: 'Name und Adresse ein halbes Jahr nach dem Abschluss, die Meldung selbst drei Jahre',
  },
  {
    id: 'anmeldungen',
    title: 'Wenn Sie sich zu einer Veranstaltung anmelden',
    data: 'Name, E-Mail-Adresse, Organisation oder Ort; freiwillig, was Sie brauchen, um teilnehmen zu können, und Angaben zur Mitfahrgelegenheit. Anderen Mitfahrenden zeigen wir nie Ihre E-Mail-Adresse: Nachrichten leiten wir weiter.',
    purpose: 'Plätze zu vergeben, Sie über Änderungen zu unterrichten und die Veranstaltung durchzuführen',
    basis: `${PUBLIC_TASK}; freiwillige Angaben: ${CONSENT}, zu Ihrer Gesundheit Artikel 9 Absatz 2 Buchstabe a DSGVO`,
    kept: 'vier Wochen nach der Veranstaltung; danach bleibt nur die Zahl der Teilnehmenden',
  },
  {
    id: 'fotos',
    title: 'Wenn auf einer Veranstaltung fotografiert wird',
    data: 'Bilder, auf denen Sie zu erkennen sind',
    purpose:
      'Über die Veranstaltung zu berichten: auf dieser Website, in der Presse und in sozialen Medien, jeweils nur, wenn Sie gerade dem zugestimmt haben',
    basis: `${CONSENT}, und §\u00a022 KUG. Ein Nein hindert Ihre Teilnahme nicht, und Sie können die Einwilligung jederzeit für die Zukunft widerrufen: Das Bild verschwindet dann sofort von diesen Seiten.`,
    kept: 'so lange, wie das Bild verwendet wird, der Nachweis der Einwilligung drei Jahre länger',
  },
  {
    id: 'newsletter',
    title: 'Wenn Sie den Newsletter abonnieren',
    data: 'Ihre E-Mail-Adresse und die Themen, die Sie wählen; außerdem, wann Sie das Abonnement bestätigt haben. Wir zählen nicht, wer die Mails öffnet oder worauf jemand klickt.',
    purpose: 'Ihnen den Newsletter zu schicken',
    basis: `${CONSENT}. Abbestellen können Sie mit einem Klick in jeder Ausgabe.`,
    kept: 'bis 30 Tage, nachdem Sie abbestellt haben; unbestätigte Bestellungen löschen wir nach sieben Tagen',
  },
  {
    id: 'presse',
    title: 'Wenn Sie im Presseverteiler stehen oder ein Zitat freigeben',
    data: 'Redaktion, Name und dienstliche E-Mail-Adresse; bei Zitaten der Wortlaut, dem Sie zugestimmt haben',
    purpose: 'Die Öffentlichkeit zu unterrichten',
    basis: PUBLIC_TASK,
    kept: 'bis Sie widersprechen oder die Adresse nicht mehr gilt',
  },
  {
    id: 'vortraege',
    title: 'Wenn Sie bei uns vortragen',
    data: 'Name, Organisation, Kontaktdaten, Folien und was wir damit tun dürfen',
    purpose: 'Die Sitzung vorzubereiten und die Folien so weiterzugeben, wie Sie es erlaubt haben',
    basis: `${PUBLIC_TASK}; für die Veröffentlichung ${CONSENT}`,
    kept: 'Kontaktdaten zwei Jahre nach dem letzten Kontakt',
  },
];
