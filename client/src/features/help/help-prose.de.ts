export default {
  title: 'Hilfe',
  lead: 'Die wichtigsten Handgriffe im Klimaportal',
  sections: [
    {
      heading: 'Anmelden',
      paragraphs: [
        'Die Koordination lädt Sie per E-Mail ein. Über den Link darin setzen Sie Ihr Passwort; er gilt sieben Tage. Passwort vergessen? Fordern Sie auf der Seite [Passwort vergessen](/passwort-vergessen) einen neuen Link an.',
        'Nach acht Stunden ohne Tätigkeit endet die Anmeldung. Was Sie gerade eingeben, bleibt stehen: Sie melden sich an Ort und Stelle noch einmal an und machen weiter.',
      ],
      list: [],
    },
    {
      heading: 'Eine Sitzung finden und vorbereiten',
      paragraphs: [
        'Unter „Sitzungen“ stehen oben die kommenden, darunter die vergangenen. Auf der Seite einer Sitzung zeigt der Weg von der Terminfindung bis zum abgeschlossenen Protokoll, was gerade dran ist.',
        'Tagesordnungspunkte ordnen Sie mit der Maus am Griff, mit den Knöpfen „nach oben“ und „nach unten“ oder am Griff mit den Pfeiltasten.',
      ],
      list: [],
    },
    {
      heading: 'Die Reihe der zwölf',
      paragraphs: [
        'Überall, wo alle zwölf Mitglieder etwas tun sollen, steht dieselbe Reihe: eine Zelle je Kommune, mit Zeichen, Farbe und Wort. So sehen Sie auf einen Blick, wer noch fehlt. Mit der Tabulatortaste kommen Sie hinein, mit den Pfeiltasten gehen Sie von Kommune zu Kommune.',
      ],
      list: [],
    },
    {
      heading: 'Folien hochladen',
      paragraphs: [
        'Ziehen Sie die Datei auf die gestrichelte Fläche oder wählen Sie sie mit dem Knopf aus. Angenommen werden zum Beispiel PDF, PowerPoint und OpenDocument, jedoch keine Dateien mit Makros und keine Archive.',
        'Bevor andere die Folien sehen, halten Sie fest, wer die Rechte hat und was erlaubt ist. Ohne diese Angabe sieht sie nur die Koordination.',
      ],
      list: [],
    },
    {
      heading: 'Protokoll schreiben',
      paragraphs: [
        'Zu jedem Tagesordnungspunkt gehört ein Text und darunter Einträge: Information, Verabredung oder Aufgabe. Eine Aufgabe braucht ein Was, ein Wer und ein Bis-wann. Hat inzwischen jemand anderes denselben Text geändert, sehen Sie beide Fassungen und entscheiden.',
      ],
      list: [],
    },
    {
      heading: 'Darstellung und Tastatur',
      paragraphs: ['Helligkeit und Sprache wählen Sie oben rechts.'],
      list: [
        'Mit der Tabulatortaste gehen Sie vorwärts, mit Umschalt und Tabulator zurück.',
        'Der erste Halt auf jeder Seite ist „Zum Inhalt springen“.',
        'Escape schließt Menüs und Fenster.',
        'Mit Strg und Plus vergrößern Sie alles, ohne dass etwas verloren geht.',
      ],
    },
    {
      heading: 'Sie kommen nicht weiter?',
      paragraphs: [
        'Schreiben Sie an [{{contactEmail}}](mailto:{{contactEmail}}). Wenn eine Fehlermeldung eine Kennung nennt, schicken Sie sie bitte mit.',
      ],
      list: [],
    },
  ],
};
