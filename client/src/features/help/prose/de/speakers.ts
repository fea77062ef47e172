export default {
  title: 'Referierende einladen',
  lead: 'Ein Link, alles Nötige, Folien einholen',
  sections: [
    {
      heading: 'Der persönliche Link',
      paragraphs: [
        'Referierende brauchen kein Konto. Auf der Seite des Vortrags schickt die Koordination ihnen mit „Einladen“ einen persönlichen Link, oder sie erzeugt ihn und gibt ihn selbst weiter. Dann wird er ein einziges Mal gezeigt.',
        'Der Link gilt bis zu dem Tag, den Sie wählen. „Neuen Link senden“ ersetzt ihn, „Link zurücknehmen“ beendet ihn sofort. Sie sehen, wann er geschickt und zuletzt geöffnet wurde.',
      ],
      list: [],
    },
    {
      heading: 'Was Referierende damit tun',
      paragraphs: ['Oben auf der Seite steht, was noch fehlt. Jeder Abschnitt wird für sich gespeichert.'],
      list: [
        'Den Termin bestätigen oder absagen.',
        'Sich kurz vorstellen und sagen, welche Technik sie brauchen.',
        'Folien hochladen, später durch eine neue Fassung ersetzen und freigeben; oder einen Link angeben; oder „keine Folien“ mit Grund.',
        'Zwei Sätze Zusammenfassung für alle, die die Folien nicht nutzen können.',
        'Aufzeichnung und Foto erlauben oder nicht, jedes für sich und jederzeit anders.',
      ],
    },
    {
      heading: 'Folien einholen',
      paragraphs: [
        'Unter „Vorträge“ führt „Folien einholen“ zu einer Liste mit drei Spalten: fehlt, wartet auf Freigabe, freigegeben. Bei jedem Vortrag steht der nächste Schritt.',
        'Das Portal erinnert von selbst 14, 7 und 2 Tage vor der Sitzung an fehlende Folien, in Ihrem Namen und nur, wer zugesagt hat oder eingeladen ist. Antworten auf diese E-Mails kommen bei Ihnen an.',
        'Alles, was Referierende selbst eintragen können, kann auch die Koordination für sie eintragen.',
      ],
      list: [],
    },
  ],
};
