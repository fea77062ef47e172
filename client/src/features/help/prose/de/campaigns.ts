export default {
  title: 'Aktionen',
  lead: 'Gemeinsam sichtbar, zum Beispiel zur Earth Hour: Jede Kommune sagt selbst, womit sie dabei ist',
  sections: [
    {
      heading: 'Mitmachen',
      paragraphs: [
        'Unter [Aktionen](/aktionen) öffnen Sie die Aktion. Oben steht Ihre Kommune: Bestätigen Sie Gebäude und Plätze einzeln oder alle zusammen, fügen Sie neue hinzu, oder sagen Sie, dass Sie diesmal pausieren. Eine Antwort je Kommune genügt, egal, wer von Ihnen sie gibt.',
      ],
      list: [
        'Gezeigt und weitergegeben wird nur, was bestätigt ist. Wer pausiert, behält seine Objekte für das nächste Mal.',
        'Haken Sie ab, welche Schritte erledigt sind. Eine Woche und einen Tag vor einer Frist erinnert das Portal alle, denen noch etwas fehlt.',
        'Nach der Aktion melden Sie Ihre Zahlen. Gleiche Bezeichnungen werden über alle Kommunen zusammengezählt.',
      ],
    },
    {
      heading: 'Planen (Koordination)',
      paragraphs: [
        'Aus einer abgeschlossenen Aktion machen Sie mit „Nächste daraus machen“ die des nächsten Jahres: mit Texten, Schritten und Objekten, die jede Kommune neu bestätigt. Mit dem Tag unter „Kommunen melden sich bis“ werden alle um ihre Rückmeldung gebeten.',
        'Der Termin steht an einer Stelle. Ändern Sie ihn dort, ändern sich öffentliche Seite, Kalender, Pressetexte und die Fristen, die in Tagen vorher zählen. Solange er unsicher ist, bleibt er als vorläufig gekennzeichnet.',
      ],
      list: [
        '„Wer macht mit?“ und jeder Schritt zeigen alle Kommunen in einer Reihe. „Als Tabelle“ haken Sie für andere ab, was Sie am Telefon erfahren.',
        '„Öffentlich zeigen“ stellt die Aktion auf die öffentliche Seite unter „Mitmachen“.',
        '„Abschließen“ hält das Ergebnis fest; danach ändert niemand mehr etwas, bis Sie wieder öffnen.',
      ],
    },
  ],
};
