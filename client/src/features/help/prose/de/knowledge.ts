export default {
  title: 'Wissenssammlung',
  lead: 'Antworten, gute Beispiele und Dokumente, die andere übernehmen können',
  sections: [
    {
      heading: 'Etwas finden',
      paragraphs: [
        'Die [Wissenssammlung](/wissen) lässt sich nach Art, Thema und Kommune eingrenzen. Auch die [Suche](/suche) findet Einträge und ihre Anlagen, selbst wenn Sie anders schreiben: „dach pacht“ findet „Dachpacht“.',
        'Jeder Eintrag sagt, bis wann er geprüft ist und wen man fragen kann. Ist die Prüfung überfällig, verlassen Sie sich bitte nicht blind darauf.',
      ],
      list: [],
    },
    {
      heading: 'Etwas beitragen',
      paragraphs: [
        'Wer für eine Kommune im Arbeitskreis ist, schreibt mit [Eintrag schreiben](/wissen/neu) einen Entwurf: eine Satzung, einen Ausschreibungstext, ein gutes Beispiel. Dateien kommen auf seiner Seite dazu; andere sehen sie, sobald ihre Rechte eingetragen sind. Dann veröffentlichen Sie ihn.',
        'Ändern Sie später etwas, entsteht eine neue Fassung. Jede lässt sich mit der vorigen vergleichen.',
      ],
      list: [],
    },
    {
      heading: 'Aus einer Anfrage',
      paragraphs: [
        'Auf der Seite einer beantworteten Anfrage macht die Koordination mit einem Klick einen Entwurf daraus. Namen, Orte und Aktenzeichen bleiben weg. Vor dem Veröffentlichen zeigt das Portal Stellen, die doch verraten könnten, wer gefragt hat.',
      ],
      list: [],
    },
    {
      heading: 'Gültig halten',
      paragraphs: [
        'Zwei Wochen vor dem Prüfdatum erinnert das Portal die Person, die dafür eingetragen ist. Stimmt alles noch, genügt „Weiterhin gültig“. Was überholt ist, ziehen Sie mit einem Satz zurück.',
      ],
      list: [],
    },
    {
      heading: 'Sagen, was geholfen hat',
      paragraphs: [
        '„Hat uns geholfen“ zählt einmal je Kommune. Haben Sie etwas übernommen, schreiben Sie dazu, was Sie angepasst haben: Das hilft den Nächsten.',
      ],
      list: [],
    },
  ],
};
