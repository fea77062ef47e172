export default {
  title: 'Am Sitzungstag',
  lead: 'Eine Seite für den Beamer',
  sections: [
    {
      heading: 'Sitzung leiten',
      paragraphs: [
        '„Sitzung leiten“ zeigt den laufenden Punkt, die verbleibende Zeit, den nächsten Punkt und die Folien. Mit N oder der Pfeiltaste nach rechts geht es zum nächsten Punkt, mit der Pfeiltaste nach links zurück. Das Fragezeichen zeigt alle Tasten.',
        'Andere sehen dieselbe Seite mitlaufend auf ihrem Gerät. Wird das Fenster geschlossen, bleibt alles erhalten.',
      ],
      list: [],
    },
    {
      heading: 'Anwesenheit',
      paragraphs: ['Ein Fingertipp je Person genügt. Wer zugesagt hat, ist vorgemerkt. Gäste tragen Sie unten ein.'],
      list: [],
    },
    {
      heading: 'Unterlagen mitnehmen',
      paragraphs: [
        'Auf der Seite der Sitzung stehen unter „Unterlagen“ alle freigegebenen Dateien nach Tagesordnungspunkten. „Sitzungsmappe (PDF)“ bindet Tagesordnung, Berichte und Folien zu einem PDF mit Inhaltsverzeichnis, Lesezeichen und Seitenzahlen; „Alles als ZIP“ gibt Ihnen die Dateien, wie sie hochgeladen wurden.',
        'Was noch keine Freigabe hat oder zurückgezogen wurde, fehlt in beidem. Von Dateien, die sich nicht binden lassen, sagt eine Seite der Mappe, wo sie zu finden sind.',
      ],
      list: [],
    },
  ],
};
