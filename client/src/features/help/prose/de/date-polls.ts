export default {
  title: 'Einen Termin finden',
  lead: 'Terminumfrage starten, antworten, entscheiden',
  sections: [
    {
      heading: 'Eine Umfrage starten',
      paragraphs: [
        'Die Koordination schlägt unter „Sitzungen“ zwei bis zehn Termine vor und setzt eine Frist. Alle im Arbeitskreis bekommen eine E-Mail mit einem eigenen Link. Wer unbedingt dabei sein muss, zum Beispiel die Referentin oder die Gastgeberin, lässt sich vermerken.',
      ],
      list: [],
    },
    {
      heading: 'Antworten',
      paragraphs: [
        'Jede Kommune gibt eine Antwort: „passt“, „wenn es sein muss“ oder „passt nicht“, je Termin. Wer aus der Kommune antwortet, ist gleich; jede und jeder von Ihnen kann die Antwort bis zur Frist ändern. Über den Link in der E-Mail geht es ohne Anmeldung.',
        'Hat Ihre Kollegin inzwischen geantwortet, zeigt das Portal beide Fassungen. Es überschreibt nichts.',
      ],
      list: [],
    },
    {
      heading: 'Wie der Vorschlag entsteht',
      paragraphs: [
        'Vorgeschlagen wird der Termin, an dem die meisten Kommunen können. Bei Gleichstand zählt der mit weniger „wenn es sein muss“, dann der frühere. Kann jemand nicht, der unbedingt gebraucht wird, scheidet der Termin aus. Die Entscheidung trifft immer die Koordination.',
      ],
      list: [],
    },
    {
      heading: 'Vormerken',
      paragraphs: [
        'Solange die Umfrage läuft, können Sie alle Vorschläge als vorläufige Termine in Ihren Kalender übernehmen. Steht der Termin fest, wird aus dem einen Eintrag die Sitzung, die anderen verschwinden.',
      ],
      list: [],
    },
  ],
};
