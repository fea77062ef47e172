export default {
  title: 'Suche',
  lead: 'Folien, Vorträge, Protokolle, Personen wiederfinden',
  sections: [
    {
      heading: 'Suchen und öffnen',
      paragraphs: [
        'Die Lupe oben auf jeder Seite öffnet die Suche, auf der Tastatur der Schrägstrich oder Strg und K. Treffer erscheinen, während Sie schreiben.',
        'Eine gefundene Folie öffnet sich genau auf ihrer Seite.',
      ],
      list: [
        'Mit den Pfeiltasten wählen Sie einen Treffer, Enter öffnet ihn.',
        'Enter ohne Auswahl zeigt alle Treffer. Dort grenzen Sie nach Art, Arbeitskreis, Jahr, Kommune und Thema ein.',
        'Escape leert das Feld, noch einmal Escape schließt die Suche.',
      ],
    },
    {
      heading: 'Was Sie schreiben können',
      paragraphs: ['Groß und klein, Umlaute und kleine Tippfehler sind der Suche gleich.'],
      list: [
        'wärmepl – der Anfang eines Wortes genügt; auch Teile langer Wörter werden gefunden.',
        'dach pacht – alle Wörter müssen vorkommen.',
        '"kommunale Wärmeplanung" – in Anführungszeichen: genau diese Wörter hintereinander.',
        'hitze -schule – ein Minus schließt ein Wort aus.',
      ],
    },
    {
      heading: 'Was gefunden wird',
      paragraphs: [
        'Gesucht wird in allem: Sitzungen, Protokollen und Folien, Aufgaben, Anfragen, Umfragen und Wissen, Maßnahmen und Förderprogrammen, Veranstaltungen, Aktionen, Presse, Bildern und Beiträgen, bei Personen und Kommunen.',
        'Sie finden, was Sie öffnen dürfen, und nichts sonst. Folien ohne Freigabe und Entwürfe anderer erscheinen nicht, auch nicht in den Zahlen.',
        'Wonach Sie suchen, wird nicht gespeichert. Die letzten Suchen merkt sich das Portal nur, bis Sie die Seite schließen.',
      ],
      list: [],
    },
  ],
};
