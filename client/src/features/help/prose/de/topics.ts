export default {
  title: 'Themen und Referierende',
  lead: 'Themen vorschlagen, abstimmen, Vortragende finden',
  sections: [
    {
      heading: 'Themenspeicher',
      paragraphs: [
        'Unter „Vorträge“ finden Sie den Themenspeicher. Dort schlagen Sie vor, worüber Sie etwas hören möchten, und stimmen für die Vorschläge anderer.',
        'Jede Kommune hat je Thema eine Stimme. Wer von Ihnen sie abgibt, ist gleich; Sie können sie zurücknehmen, solange das Thema offen ist.',
      ],
      list: [
        'Die Koordination plant ein Thema in eine Sitzung ein; es steht dann auf der Tagesordnung.',
        'Fällt der Punkt weg, ist das Thema wieder offen. Nach der Sitzung gilt es als behandelt.',
        'Im Editor der Tagesordnung stehen die Themen mit den meisten Stimmen bereit.',
      ],
    },
    {
      heading: 'Referierende',
      paragraphs: [
        'Das Verzeichnis zeigt, wer bei uns gesprochen hat und wer sprechen könnte. Suchen Sie nach Name, Institution oder Thema.',
        'Kontaktdaten sieht nur die Koordination. Sie werden zwei Jahre nach dem letzten Vortrag oder dem Eintrag gelöscht, wenn niemand einen anderen Tag wählt; einen Monat vorher steht es bei der Koordination unter „Für Sie offen“.',
        'Mit „Als Referent/in einplanen“ kommt die Person auf die Tagesordnung einer Sitzung.',
      ],
      list: [],
    },
  ],
};
