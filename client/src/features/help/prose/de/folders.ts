export default {
  title: 'Notfall-Archiv und Nachweismappe',
  lead: 'Alles mitnehmen, und dem Fördergeber zeigen, was war',
  sections: [
    {
      heading: 'Notfall-Archiv',
      paragraphs: [
        'Unter „Mein Profil“ finden Sie das [Notfall-Archiv](/notfall-archiv). Es enthält alles, was Sie lesen dürfen: Sitzungen mit Tagesordnung, Kurzberichten und Protokoll, Vorträge mit Folien, Aufgaben, Maßnahmen mit Messgrößen, Förderung, Wissen, Anfragen, Umfragen mit ihrem Vergleich, Veranstaltungen, Aktionen, Presse und Kontakte.',
        'Entpacken Sie die ZIP-Datei auf einen USB-Stick und öffnen Sie darauf index.html. Seiten und Suche gehen ohne Internet und ohne das Portal.',
        'Das Archiv enthält Namen, Telefonnummern und E-Mail-Adressen. Bewahren Sie den Stick verschlüsselt oder verschlossen auf und löschen Sie alte Fassungen.',
      ],
      list: [],
    },
    {
      heading: 'Jede Woche ein neues',
      paragraphs: [
        'Auf Wunsch erinnern wir Sie montags, wenn Sie kein neues geholt haben. Oder ein Computer im Rathaus holt es selbst: Dafür legen Sie eine geheime Adresse an. Sie gilt ein Jahr und endet, wenn Ihre Mitgliedschaft endet. Wer sie kennt, liest alles, was Sie lesen dürfen.',
      ],
      list: [],
    },
    {
      heading: 'Nachweismappe',
      paragraphs: [
        'Für einen Verwendungsnachweis stellt das Portal eine [Nachweismappe](/berichte/nachweismappe) zusammen: Deckblatt mit Förderkennzeichen und zu jeder Sitzung Einladung, Tagesordnung, Teilnahme und Protokoll, dazu Listen der Vorträge und der Pressearbeit und die freigegebenen Bilder des Zeitraums.',
        'Die Teilnahme nennt Kommunen, keine Personen. Aus den Protokollen kommt nur, was für alle freigegeben ist, oder auf Wunsch der Auszug für die Verwaltungsleitung. Lesen Sie die Mappe, bevor Sie sie abgeben.',
      ],
      list: [],
    },
  ],
};
