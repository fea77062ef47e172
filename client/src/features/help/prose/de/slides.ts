export default {
  title: 'Vorträge und Folien',
  lead: 'Hochladen, Rechte festhalten, öffnen',
  sections: [
    {
      heading: 'Folien hochladen',
      paragraphs: [
        'Ziehen Sie die Datei auf die gestrichelte Fläche oder wählen Sie sie mit dem Knopf aus. Angenommen werden zum Beispiel PDF, PowerPoint und OpenDocument, jedoch keine Dateien mit Makros und keine Archive.',
        'Bevor andere die Folien sehen, halten Sie fest, wer die Rechte hat und was erlaubt ist. Ohne diese Angabe sieht sie nur die Koordination.',
      ],
      list: [],
    },
  ],
};
