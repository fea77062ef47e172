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
  ],
};
