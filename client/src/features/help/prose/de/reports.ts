export default {
  title: 'Berichte aus den Kommunen',
  lead: 'Der Kurzbericht in drei Minuten',
  sections: [
    {
      heading: 'Schreiben',
      paragraphs: [
        'Zehn Tage vor der Sitzung bekommt jede Kommune eine E-Mail mit einem Link. Vier kurze Felder warten: was neu ist, was läuft, eine Frage an die Runde, ein Tipp. Keines ist Pflicht. Gespeichert wird von selbst; „Abgeben“ macht den Bericht für den Arbeitskreis sichtbar.',
        'Schreiben zwei aus einer Kommune zugleich, geht nichts verloren: Das Portal zeigt beide Fassungen.',
      ],
      list: [],
    },
    {
      heading: 'In der Sitzung',
      paragraphs: [
        '„Vorstellen“ zeigt eine Kommune je Bild in großer Schrift, weiter geht es mit der Pfeiltaste. Wer nichts geschrieben hat, berichtet mündlich.',
      ],
      list: [],
    },
    {
      heading: 'Später wiederfinden',
      paragraphs: [
        'Auf der Seite jeder Kommune sammeln sich ihre Berichte zu einem Verlauf, nach Schlagworten durchsuchbar. Nur Mitglieder sehen ihn.',
      ],
      list: [],
    },
  ],
};
