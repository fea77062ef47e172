export default {
  title: 'Änderungsverlauf',
  lead: 'Für die Administration: wer was wann getan hat, und ob der Verlauf unversehrt ist',
  sections: [
    {
      heading: 'Etwas wiederfinden',
      paragraphs: [
        'Der [Änderungsverlauf](/verwaltung/aenderungen) nennt jede Änderung im Portal, die neueste zuerst. Grenzen Sie ihn nach Person, Sache und Tagen ein. Ihre Auswahl steht in der Adresse der Seite, Sie können sie also weitergeben.',
        '„Alte und neue Werte“ unter einem Eintrag zeigt, was vorher galt und was jetzt gilt.',
      ],
      list: [],
    },
    {
      heading: 'Den Verlauf mitnehmen',
      paragraphs: [
        '„Als CSV herunterladen“ gibt alle Einträge aus, so wie die Seite gerade eingegrenzt ist. Die Datei enthält Namen: Bewahren Sie sie sicher auf und löschen Sie sie, wenn Sie sie nicht mehr brauchen.',
      ],
      list: [],
    },
    {
      heading: 'Prüfen, ob jemand etwas verändert hat',
      paragraphs: [
        'Jeder Eintrag ist durch eine Prüfsumme mit dem vorigen verbunden. „Verlauf prüfen“ rechnet alle nach. Das Portal tut es außerdem jede Nacht.',
        'Notieren Sie die Prüfsumme des letzten Eintrags ab und zu an einem anderen Ort, zum Beispiel im Protokoll einer Sitzung. Dann kann auch niemand mit Zugang zum Server den Verlauf bis dorthin unbemerkt ändern.',
      ],
      list: [],
    },
    {
      heading: 'Wozu der Verlauf nicht da ist',
      paragraphs: [
        'Er hilft, eine Änderung zu erklären. Er zählt nicht, wer wie viel tut; solche Auswertungen gibt es im Portal nicht.',
      ],
      list: [],
    },
  ],
};
