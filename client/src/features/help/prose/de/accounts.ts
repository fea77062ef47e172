export default {
  title: 'Berichte und Zahlen',
  lead: 'Umsetzungsstand, Jahresbericht, Teilnahme und mehr: fertig zum Herunterladen',
  sections: [
    {
      heading: 'Einen Bericht holen',
      paragraphs: [
        'Unter [Berichte](/berichte) wählen Sie den Bericht und den Zeitraum. Sie sehen ihn sofort als Vorschau und laden ihn herunter:',
      ],
      list: [
        'Word, wenn Sie ihn noch bearbeiten oder auf Ihr Briefpapier bringen.',
        'Excel oder CSV, wenn Sie weiterrechnen. Tage und Zahlen sind dort echte Tage und Zahlen.',
        'PDF, wenn er so bleiben soll; es ist barrierefrei.',
      ],
    },
    {
      heading: 'Umsetzungsstand für den Kreistag',
      paragraphs: [
        'Wählen Sie „Stand vom“ und, wenn nötig, ein Handlungsfeld oder eine Kommune. Maßnahmen ohne Meldung seit über 90 Tagen stehen oben; die Koordination fordert dort mit einem Klick eine Aktualisierung an.',
        'Haben Sie den Bericht weitergegeben, vermerken Sie ihn als abgegeben. Der nächste nennt dann von selbst, was sich seitdem geändert hat.',
      ],
      list: [],
    },
    {
      heading: 'Woher die Zahlen kommen',
      paragraphs: [
        'Alle Berichte zählen dasselbe wie die Seiten im Portal, und alle Zahlen eines Berichts gelten für denselben Augenblick. „So wird gezählt“ erklärt jede davon und steht auch in den Dateien.',
      ],
      list: [],
    },
    {
      heading: 'Listen mitnehmen',
      paragraphs: [
        'Auf den Seiten [Aufgaben](/aufgaben), Verabredungen und [Vorträge](/vortraege) gibt „Exportieren“ die ganze Liste aus, so wie sie gerade gefiltert ist.',
      ],
      list: [],
    },
  ],
};
