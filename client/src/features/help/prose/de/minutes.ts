export default {
  title: 'Protokoll und Aufgaben',
  lead: 'Mitschreiben, genehmigen, erledigen',
  sections: [
    {
      heading: 'Protokoll schreiben',
      paragraphs: [
        'Zu jedem Tagesordnungspunkt gehört ein Text und darunter Einträge: Information, Verabredung oder Aufgabe. Eine Aufgabe braucht ein Was, ein Wer und ein Bis-wann. Hat inzwischen jemand anderes denselben Text geändert, sehen Sie beide Fassungen und entscheiden.',
      ],
      list: [],
    },
    {
      heading: 'Aufgaben',
      paragraphs: [
        'Aus jeder Aufgabe im Protokoll wird ein Eintrag unter „Aufgaben“. Ein Häkchen erledigt sie für Ihre Kommune; „Rückgängig“ nimmt es zurück.',
      ],
      list: [],
    },
  ],
};
