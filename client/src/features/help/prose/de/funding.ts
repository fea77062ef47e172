export default {
  title: 'Messgrößen und Förderung',
  lead: 'Was der Handlungsplan bewirkt, was dazugehört und woher das Geld kommt',
  sections: [
    {
      heading: 'Werte eintragen',
      paragraphs: [
        'Unter [Messgrößen](/handlungsplan/messgroessen) stehen Ziele und Werte nach Jahren. Jede Kommune trägt ihren Wert selbst ein; was für alle zusammen gezählt wird, trägt die federführende Kommune oder die Koordination ein.',
        'Ein Wert lässt sich berichtigen: Tragen Sie für dasselbe Jahr einen neuen ein. Der alte bleibt im Verlauf. „Alle Werte als Tabelle“ sagt dasselbe wie das Bild.',
      ],
      list: [],
    },
    {
      heading: 'Maßnahmen zuordnen',
      paragraphs: [
        'Auf der Seite einer Sitzung, eines Vortrags, einer Aufgabe, einer Anfrage oder eines Beitrags ordnen Sie unter „Zugehörige Maßnahmen“ zu, womit sie zu tun haben. Die Maßnahme zeigt dann, was dazu gehört. Niemand sieht dort etwas, das er sonst nicht sehen darf.',
      ],
      list: [],
    },
    {
      heading: 'Förderprogramme im Blick',
      paragraphs: [
        'Die [Förderübersicht](/foerderung) zeigt zuerst, wessen Frist bald endet. Eintragen kann jedes Mitglied. Sagen Sie mit einem Klick, wie weit Ihre Kommune ist, und ob Sie Partner suchen: Die anderen erfahren davon.',
        'An die Frist erinnert das Portal so viele Tage vorher, wie beim Programm steht: wer prüft, jedes Mal; wer noch nichts gesagt hat, einmal. Fristen stehen auch im Kalender.',
      ],
      list: [],
    },
    {
      heading: 'Bewilligungen und Verwendungsnachweise',
      paragraphs: [
        'Unter [Bewilligungen](/foerderung/bewilligungen) stehen Förderkennzeichen, Zeitraum und der Tag, an dem der Verwendungsnachweis fällig ist. Erinnert wird 90, 30 und 7 Tage vorher und am Tag selbst, bis Sie „Nachweis abgegeben“ wählen.',
      ],
      list: [],
    },
  ],
};
