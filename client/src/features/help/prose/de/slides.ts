export default {
  title: 'Vorträge und Folien',
  lead: 'Hochladen, Rechte festhalten, öffnen',
  sections: [
    {
      heading: 'Folien hochladen',
      paragraphs: [
        'Ziehen Sie die Datei auf die gestrichelte Fläche oder wählen Sie sie mit dem Knopf aus. Angenommen werden zum Beispiel PDF, PowerPoint und OpenDocument, jedoch keine Dateien mit Makros und keine Archive.',
        'Bricht die Verbindung ab, geht das Hochladen von selbst weiter. Sie können es auch anhalten und fortsetzen. Haben Sie die Seite inzwischen neu geladen, wählen Sie dieselbe Datei noch einmal aus: Was schon übertragen ist, bleibt 24 Stunden lang erhalten.',
        'Bevor andere die Folien sehen, halten Sie fest, wer die Rechte hat und was erlaubt ist. Ohne diese Angabe sieht sie nur die Koordination.',
      ],
      list: [],
    },
    {
      heading: 'Folien lesen',
      paragraphs: [
        'Beim Vortrag sehen Sie die Seiten klein. Ein Klick öffnet die Seite groß; die Adresse im Browser führt immer zu genau dieser Seite, Sie können sie also weitergeben.',
        'Unter „Text zeigen“ steht, was auf der Seite geschrieben ist. Vorleseprogramme lesen ihn auch, wenn er ausgeblendet ist.',
      ],
      list: [
        'Pfeiltasten, Bild auf und Bild ab blättern, Pos 1 und Ende springen an den Anfang und das Ende.',
        'Plus und Minus vergrößern und verkleinern, T zeigt den Text, V beginnt die Vorführung.',
        'In der Vorführung blättern auch die Leertaste und die Fernbedienung; Escape beendet sie.',
      ],
    },
    {
      heading: 'Ab einem Tag, neue Fassung, zurückziehen',
      paragraphs: [
        'Die Koordination findet alles im Menü „Mehr“ der Datei. Bis zum Tag der Veröffentlichung sehen Mitglieder nur, dass es die Datei geben wird. Ältere Fassungen bleiben bei der Koordination.',
        'Was zurückgezogen ist, kann niemand mehr öffnen: weder die Datei noch ihre Seiten, und die Suche findet sie nicht.',
      ],
      list: [],
    },
    {
      heading: 'Barrierefreie Fassung',
      paragraphs: [
        'Können Sie eine Datei so nicht nutzen? Mit „Barrierefreie Fassung anfordern“ bitten Sie die Koordination um eine andere Form. Was Ihnen helfen würde, liest nur sie; mit der Antwort wird es gelöscht.',
        'Die Koordination lädt eine Fassung hoch und kennzeichnet sie im Menü „Mehr“, oder sie antwortet in Worten. Wer gefragt hat, bekommt einen Hinweis.',
      ],
      list: [],
    },
    {
      heading: 'Wenn es keine Vorschau gibt',
      paragraphs: [
        'Das Portal liest jede Datei nach dem Hochladen: Text, Notizen und ein Bild jeder Seite. Das dauert meist wenige Sekunden. Steht an der Datei „Keine Vorschau“, dann mit dem Grund: Sie ist mit einem Passwort geschützt, beschädigt oder zu aufwendig. Herunterladen lässt sie sich trotzdem; wer sie verwaltet, kann es noch einmal versuchen.',
        'Wo ein Virenscanner läuft, öffnet niemand eine Datei, bevor sie geprüft ist. Gefundene Schadsoftware meldet das Portal der Koordination.',
        'Notizen der Referierenden sieht nur die Koordination, bis sie sie freigibt.',
      ],
      list: [],
    },
  ],
};
