export default {
  title: 'Handlungsplan und Maßnahmen',
  lead: 'Was vorgenommen ist, wie es steht, und wie es an einem früheren Tag stand',
  sections: [
    {
      heading: 'Den Plan lesen',
      paragraphs: [
        'Der [Handlungsplan](/handlungsplan) zeigt jede Maßnahme mit Code, Federführung, Status und Abschluss, so wie der Kreistag danach fragt. „Fortschritt“ zählt sie nach Handlungsfeld und nach Kommune.',
        'Mit „Stand vom“ sehen Sie, was am Ende eines früheren Tages bekannt war. „Tabelle für den Kreistag“ lässt sich drucken.',
      ],
      list: [],
    },
    {
      heading: 'Den Stand melden',
      paragraphs: [
        'Wer für eine federführende Kommune im Arbeitskreis ist, meldet auf der Seite der Maßnahme den Stand: Status, ein oder zwei Sätze, Abschluss, erreichte Meilensteine. Hat sich nichts geändert, genügt „Stand ist unverändert“.',
        'Der Verlauf auf derselben Seite zeigt, wer wann was geändert hat. Nichts davon geht verloren.',
      ],
      list: [],
    },
    {
      heading: 'Um den Stand bitten',
      paragraphs: [
        'Sagt 90 Tage lang niemand etwas, ist eine Maßnahme als „ohne aktuellen Stand“ markiert. Die Koordination bittet mit „Aktualisierung anfordern“ die federführenden Kommunen darum. Der Link in der Mail braucht keine Anmeldung und gilt 60 Tage.',
      ],
      list: [],
    },
    {
      heading: 'Den Plan pflegen',
      paragraphs: [
        'Handlungsfelder und Maßnahmen legt die Koordination an. Was aus dem Plan genommen wird, lässt sich wieder aufnehmen und bleibt in früheren Ständen stehen.',
      ],
      list: [],
    },
  ],
};
