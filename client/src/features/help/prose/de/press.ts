export default {
  title: 'Presse und Aktuelles',
  lead: 'Vom ersten Entwurf bis zum Presseecho, und eine Fassung für jede Kommune',
  sections: [
    {
      heading: 'Eine Pressemitteilung schreiben (Koordination)',
      paragraphs: [
        'Unter [Presse](/oeffentlichkeit/presse) beginnen Sie mit einem Gerüst oder aus einer Aktion. Aus der Aktion kommen Datum, Zahl der Objekte und Objektliste; ändert sich dort etwas, ändert sich der Entwurf mit.',
        'Platzhalter in doppelten geschweiften Klammern füllt das Portal: kommune, ort, datum, uhrzeit, anzahl, anzahlKommunen, objekte und objektliste. Hinter einem senkrechten Strich steht, was gilt, wenn niemand etwas anderes sagt.',
      ],
      list: [
        'Zitate erscheinen nur mit Freigabe. Fragen Sie sie per E-Mail an: Der Link führt ohne Anmeldung zu einer Seite, auf der das Zitat freigegeben, geändert oder abgelehnt wird.',
        'Nach der Freigabe ist der Text fest. Holen Sie ihn in den Entwurf zurück, um ihn zu ändern.',
        'Die Sperrfrist gilt auf die Minute. Bis dahin kennen die Mitteilung nur der Arbeitskreis und der Presseverteiler.',
        'Was veröffentlicht ist, ändern Sie nur noch als Korrektur mit Hinweis. Zurückgezogenes verschwindet sofort.',
        'Öffentlich steht niemand mit Namen. Nennt ein Text Personen, sagt das Portal vor der Freigabe, welche.',
      ],
    },
    {
      heading: 'Die Fassung Ihrer Kommune',
      paragraphs: [
        'In der Pressemitteilung finden Sie unter „Lokale Fassungen“ den Text Ihrer Kommune. Passen Sie einzelne Werte an oder schreiben Sie eigene Worte. Zum Mitnehmen gibt es Word, Text und HTML, und alle Fassungen zusammen als ZIP.',
      ],
      list: [],
    },
    {
      heading: 'Presseverteiler und Presseecho',
      paragraphs: [
        'Im [Presseverteiler](/oeffentlichkeit/verteiler) stehen Redaktionen. Jede bekommt eine eigene E-Mail; wer eine Fassung schon hat, bekommt sie nicht noch einmal.',
        'Im [Presseecho](/oeffentlichkeit/presseecho) trägt jedes Mitglied ein, was erschienen ist.',
      ],
      list: [],
    },
    {
      heading: 'Aktuelles',
      paragraphs: [
        'Kurze Nachrichten unter [Aktuelles](/oeffentlichkeit/aktuelles) stehen sofort oder ab einem Zeitpunkt auf der öffentlichen Seite und im Feed.',
      ],
      list: [],
    },
  ],
};
