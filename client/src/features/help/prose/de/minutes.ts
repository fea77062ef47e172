export default {
  title: 'Protokoll und Aufgaben',
  lead: 'Mitschreiben, genehmigen, erledigen',
  sections: [
    {
      heading: 'Protokoll schreiben',
      paragraphs: [
        'Jeder Tagesordnungspunkt ist ein Text, an dem mehrere zugleich schreiben; Sie sehen, wer da ist und wo. Alles wird von selbst gespeichert. Fällt die Verbindung aus, schreiben Sie weiter: Ihre Eingaben werden nachgetragen, auch nach einem Neuladen der Seite.',
        'Für wen ein Absatz gedacht ist, wählen Sie über dem Text: Arbeitskreis, auch Verwaltungsleitung oder auch Öffentlichkeit. „Hinweise“ zeigt, was den Text schwer zugänglich macht. Bilder brauchen einen Alternativtext, Tabellen haben immer eine Kopfzeile.',
      ],
      list: [
        'Am Zeilenanfang: „! “ für eine Empfehlung oder Verabredung, „? “ für eine Frage, „@Netphen bis 30.9.“ für eine Aufgabe. Rücktaste am Anfang macht wieder Text daraus.',
        'Alt + F10 springt zu den Werkzeugen, das Fragezeichen dort zeigt alle Tastenkürzel.',
        '„Für alle Mitglieder öffnen“ lässt den ganzen Arbeitskreis am Entwurf mitschreiben.',
      ],
    },
    {
      heading: 'Protokoll als Dokument',
      paragraphs: [
        'Unter „Herunterladen“ bekommen Sie das Protokoll als PDF, als Word-Dokument oder als HTML. Alle drei sagen dasselbe in derselben Reihenfolge und lassen sich mit einem Screenreader lesen. Solange das Protokoll nicht genehmigt ist, steht „Entwurf“ oder „In Abstimmung“ auf jeder Seite.',
        'Der Auszug für die Verwaltungsleitung enthält nur, was für sie gekennzeichnet ist. Auf der Seite „Anwesenheit“ drucken Sie die Liste zum Unterschreiben und die Teilnahmeliste, mit oder ohne Namen.',
      ],
      list: [],
    },
    {
      heading: 'Öffentlicher Auszug',
      paragraphs: [
        'Die Koordination kann von einem genehmigten Protokoll veröffentlichen, was als „öffentlich“ gekennzeichnet ist. Namen von Personen stehen nie darin: Findet das Portal einen, zeigt es die Stelle und veröffentlicht nichts. Meint ein Wort keine Person, etwa einen Ort, kreuzen Sie das an.',
        'Veröffentlichte Auszüge lesen alle ohne Anmeldung auf einer [Seite für sich](/protokolle/oeffentlich). Sie lassen sich jederzeit zurückziehen. Nach einer Berichtigung veröffentlichen Sie die neue Fassung eigens.',
      ],
      list: [],
    },
    {
      heading: 'Von einer Sitzung zur nächsten',
      paragraphs: [
        'Ist eine Sitzung vorbei oder ihr Protokoll genehmigt, bereitet das Portal die nächste vor: Genehmigung des letzten Protokolls, Aufgabenstand, verschobene Punkte und offene Fragen kommen von selbst auf die Tagesordnung. Ist noch keine Sitzung geplant, legt es einen Entwurf mit Termin im üblichen Abstand an, den nur die Koordination sieht. Einen entfernten Entwurf legt es nicht noch einmal an.',
        'Eine Frage gilt als beantwortet, wenn der Absatz darunter mit „Antwort:“ beginnt. Alle anderen kommen auf die nächste Tagesordnung.',
        'Fehlt ein Protokoll, erinnert das Portal nach zwei, fünf und zehn Arbeitstagen und danach jede Woche, zuerst die Protokollführung, ab der dritten Erinnerung auch die Koordination. Mit der Abgabe in die Abstimmung hört das auf. Wie Sie erinnert werden, wählen Sie unter „Benachrichtigungen“.',
      ],
      list: [],
    },
    {
      heading: 'Verteiler',
      paragraphs: [
        'Genehmigte Protokolle gehen von selbst an alle Mitglieder und Stellvertretungen, mit Link und PDF, an jede Adresse einmal. Auf der Seite des Arbeitskreises unter „Verwaltung“ nimmt die Koordination Adressen der Verwaltungsleitungen auf und entscheidet, ob auch Gäste das Protokoll bekommen. Wer später dazukommt, bekommt es auf Knopfdruck; das Versandprotokoll zeigt, ob es ankam.',
      ],
      list: [],
    },
    {
      heading: 'Alte Protokolle einlesen',
      paragraphs: [
        'Unter „Protokolle“ führt „Altes Protokoll einlesen“ zu einer Datei aus Word, Markdown oder Text. Das Portal erkennt Tagesordnungspunkte („TOP 3“, „3.“), Empfehlungen („E:“), Aufgaben („A:“ mit „Wer“ und „bis“), Fragen („F:“) und die Anwesenheit. Sie sehen das Ergebnis neben dem Original, legen Punkte zusammen oder teilen sie und ändern die Art eines Absatzes. Erst dann wird ein Entwurf gespeichert, ganz oder gar nicht.',
        'Bilder kommen nicht mit: Fügen Sie sie danach mit Alternativtext ein. Nachverfolgte Änderungen gelten als angenommen.',
      ],
      list: [],
    },
    {
      heading: 'Sich auf den Text einigen',
      paragraphs: [
        'Liegt das Protokoll den Mitgliedern vor, steht neben jedem Absatz ein Zeichen. Dort kommentieren Sie oder schlagen andere Worte vor; was sich ändert, sehen Sie schon beim Schreiben. Die Schriftführung übernimmt den Vorschlag mit einem Klick oder antwortet, warum nicht.',
        'Wer bis zum Ende der Frist nichts sagt, stimmt zu: Am Tag danach ist das Protokoll genehmigt, wenn kein Änderungswunsch offen ist. Vorher kann nur eine Sitzung es genehmigen. Danach steht der Text als Fassung 1.0 mit Prüfsumme fest. Berichtigungen sind Nachträge mit Nummer und Begründung; die alte Fassung bleibt lesbar.',
      ],
      list: [
        '„Zurückholen“ macht aus dem vorgelegten Protokoll wieder einen Entwurf; alle erfahren, warum.',
        '„Lesen als“ zeigt, was Verwaltungsleitung oder Öffentlichkeit zu lesen bekämen.',
        '„Verlauf und Vergleich“ stellt zwei beliebige Fassungen einander gegenüber.',
      ],
    },
    {
      heading: 'Aufgaben',
      paragraphs: [
        'Aus jeder Aufgabe im Protokoll wird ein Eintrag unter „Aufgaben“, sobald das Protokoll den Mitgliedern vorliegt. Ein Häkchen erledigt sie für Ihre Kommune; „Rückgängig“ nimmt es zurück. Mit „Neue Aufgabe“ legen Sie auch ohne Protokoll etwas an, für Ihre Kommune oder als Koordination für alle.',
        'Was zu tun ist und welche Kommune zuständig ist, steht im Protokoll und bleibt so. Frist, Wiedervorlage und die zuständige Person ändern Sie im Menü der Aufgabe. Entfällt eine Aufgabe, sagen Sie dort, warum.',
      ],
      list: [
        'Die Zahlen an den Filtern zeigen, wie viel jeder Stand enthält. Kommune, Person, Sitzung und Frist stehen unter „Weitere Filter“.',
        'Die Adresse der Seite enthält den Filter: Sie können sie weitergeben oder als Lesezeichen behalten.',
        'Fristen stehen auch im Kalender und in Ihrem abonnierten Kalender.',
      ],
    },
    {
      heading: 'Erinnerungen per E-Mail',
      paragraphs: [
        'Drei Tage vor der Frist, am Tag danach und eine Woche später schreibt Ihnen das Portal, dazu am Tag der Wiedervorlage. In der E-Mail stehen zwei Knöpfe, „Erledigt“ und „Verschieben“. Sie brauchen keine Anmeldung und ändern erst etwas, wenn Sie auf der kleinen Seite bestätigen.',
        'Die Knöpfe sind nur für Sie. Sie gelten nicht mehr, sobald die Aufgabe erledigt, entfallen oder bei jemand anderem ist. Ob und wie Sie erinnert werden, wählen Sie unter „Benachrichtigungen“.',
      ],
      list: [],
    },
    {
      heading: 'Empfehlungen und Verabredungen',
      paragraphs: [
        'Was der Arbeitskreis empfohlen oder verabredet hat, steht aus allen Protokollen auf einer Seite, zu finden über „Aufgaben“. Die Reihe zeigt, wie weit jede Kommune ist: „umgesetzt in 7 von 12“. Den Stand Ihrer Kommune geben Sie dort selbst an, gern mit einem Satz. Was Ihre Kommune nicht betrifft, zählt nicht mit.',
      ],
      list: [],
    },
  ],
};
