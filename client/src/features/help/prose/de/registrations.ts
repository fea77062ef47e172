export default {
  title: 'Anmelden und Anmeldungen',
  lead: 'Einen Platz bekommen, gemeinsam fahren, und als Koordination den Überblick behalten',
  sections: [
    {
      heading: 'Sich anmelden',
      paragraphs: [
        'Auf der Seite einer [Veranstaltung](/veranstaltungen) wählen Sie „Anmelden“. Sie bekommen eine E-Mail mit dem Termin für Ihren Kalender und einem Link, mit dem Sie jederzeit absagen.',
        'Ist kein Platz frei, kommen Sie auf die Warteliste. Wird einer frei, wird er für einige Stunden für Sie freigehalten; die E-Mail sagt, bis wann.',
      ],
      list: [
        'Manche Veranstaltungen geben zuerst jeder Kommune einen Platz und danach zweite Plätze.',
        'Ob Fotos Sie zeigen dürfen, sagen Sie für jeden Weg einzeln. Ein Nein ändert nichts an Ihrem Platz, ein Ja nehmen Sie jederzeit zurück.',
        'Wer einen Platz hat, sieht die Mitfahrgelegenheiten. Namen und Adressen stehen nicht dabei; Nachrichten leitet das Portal weiter.',
      ],
    },
    {
      heading: 'Menschen ohne Zugang',
      paragraphs: [
        'Öffentliche Veranstaltungen haben eine Seite mit einem Formular. Eine Anmeldung von dort zählt erst, wenn der Link in der E-Mail bestätigt ist. Unbestätigte Angaben löscht das Portal nach zwei Tagen.',
      ],
      list: [],
    },
    {
      heading: 'Den Überblick behalten (Koordination)',
      paragraphs: [
        'Unter „Anmeldungen ansehen“ stehen alle mit ihrem Stand. Wer anruft, lässt sich von Hand eintragen.',
        'Verschieben Sie eine Veranstaltung oder sagen Sie sie ab, erfahren es alle auf der Liste per E-Mail, auch ihr Kalender.',
      ],
      list: [
        '„Mitnehmen“ gibt die Liste für die Tür, Namensschilder und eine Tabelle aus.',
        'Ab dem Tag der Veranstaltung haken Sie ab, wer da war.',
        'Bedarf und Anmerkungen werden einen Tag danach gelöscht, Namen und Adressen nach vier Wochen. Was bleibt, sind die Zahlen je Kommune.',
      ],
    },
  ],
};
