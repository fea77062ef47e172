export default {
  title: 'Erste Schritte',
  lead: 'Anmelden, sich zurechtfinden, die Reihe der zwölf lesen',
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
      heading: 'Ihr Schreibtisch',
      paragraphs: [
        'Die Startseite ist Ihr Schreibtisch. Oben steht, was auf Sie wartet – mit dem Knopf, der es gleich erledigt. Daneben die nächste Sitzung und was neu ist.',
        'Vieles geht auch ohne Anmeldung: Auf Terminumfragen und Einladungen antworten Sie über den Link in Ihrer E-Mail.',
      ],
      list: [],
    },
    {
      heading: 'Der Weg einer Sitzung',
      paragraphs: [
        'Jede Sitzung geht denselben Weg: Terminfindung, Einladung, Sitzung, Protokoll, abgeschlossen. Der Weg steht oben auf der Seite der Sitzung und zeigt, was gerade dran ist.',
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
  ],
};
