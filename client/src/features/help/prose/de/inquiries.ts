export default {
  title: 'Anfragen',
  lead: 'Fragen stellen, beantworten, teilen',
  sections: [
    {
      heading: 'Eine Frage stellen',
      paragraphs: [
        'Unter „Anfragen & Wissen“ stellen Sie der Koordination eine Frage. Sie bekommt ein Aktenzeichen, zum Beispiel KS-2026-041, und Sie hören per E-Mail, wenn es weitergeht.',
        'Sie bestimmen, wer Frage und Antwort sieht: alle Mitglieder, alle Mitglieder ohne Ihren Namen, oder nur die Koordination.',
      ],
      list: [
        'Ohne Namen heißt: Kommune, Person und E-Mail-Adresse fehlen in Listen, Suche und Hinweisen. Stehen sie im Text, lesen andere dort […].',
        'Dateien zur Frage sehen nur, wer fragt und wer antwortet, solange Ihr Name nicht für alle bestimmt ist.',
        'Bei einer Rückfrage schreiben Sie im Portal weiter. Auch eine abgeschlossene Anfrage öffnet sich dann wieder.',
      ],
    },
    {
      heading: 'Betrifft uns auch',
      paragraphs: [
        'Hat Ihre Kommune dieselbe Frage? Sagen Sie es mit einem Klick. Die Reihe der Kommunen zeigt, wen die Antwort angeht.',
      ],
      list: [],
    },
    {
      heading: 'Für die Koordination',
      paragraphs: [
        'Was telefonisch oder per E-Mail ankommt, erfassen Sie selbst. Fristen nach IFG, UIG und BITV NRW rechnet das Portal aus.',
        'Der Antwortentwurf ist für alle in der Koordination derselbe und speichert sich von selbst. Schreiben zwei gleichzeitig, stehen beide Texte nebeneinander. Kreuzen sich zwei Antworten, wird die spätere nicht gesendet.',
      ],
      list: [
        'Recherche-Notizen sieht nur die Koordination.',
        '„Exportieren“ gibt die Liste, wie sie eingegrenzt ist, als Tabelle; Namen und Adressen von außen stehen nur in der der Koordination. „Vorgang als PDF“ im Menü einer Anfrage ist für die Akte.',
        'Eine Zwischennachricht sagt, dass es noch dauert; eine Rückfrage bittet um mehr Angaben.',
        '„In die nächste Sitzung“ setzt die Frage auf die Tagesordnung, ohne zu sagen, wer gefragt hat.',
      ],
    },
    {
      heading: 'Anfragen von außen',
      paragraphs: [
        'Bürgerinnen und Bürger, Schulen und die Presse fragen ohne Konto: [Anfrage stellen](/anfrage-stellen). Wer auf eine Barriere stößt, meldet sie über den Fuß jeder Seite. Beides kommt als Anfrage an, die nur die Koordination sieht.',
        'Wer eine E-Mail-Adresse angibt, bekommt eine Bestätigung mit Aktenzeichen und Link und später Ihre Antwort per E-Mail. Die Seite hinter dem Link braucht kein JavaScript. Antwortet jemand darauf, steht der Text hier beim Vorgang, wenn das Portal ein Postfach hat. Abwesenheitsnotizen bleiben draußen.',
      ],
      list: [
        'Anträge nach IFG und UIG haben einen Monat. Gemeldete Barrieren haben zwei Wochen, nach einer Zwischennachricht sechs (§ 5 Absatz 2 BITVNRW). Drei Tage vorher und nach Ablauf hören Sie davon, je einmal.',
        'Antworten zu Barrieren nennen von selbst das Ombudsverfahren.',
        'Ein halbes Jahr nach dem Abschluss verschwinden Name und Adresse, auch aus den Texten; nach drei Jahren die ganze Anfrage.',
      ],
    },
    {
      heading: 'Barrieren in die Erklärung aufnehmen',
      paragraphs: [
        'Lässt sich eine gemeldete Barriere nicht gleich beheben, nehmen Sie sie am Vorgang mit „In die Erklärung aufnehmen“ in die öffentliche Erklärung zur Barrierefreiheit auf. Lesen Sie die Worte vorher: Namen gehören dort nicht hin. Ist die Barriere behoben, genügt „Ist behoben“, und der Eintrag verschwindet.',
        'Unter [Verwaltung, Barrierefreiheit](/verwaltung/barrierefreiheit) tragen Sie auch die jährliche Überprüfung ein, laden ein Video in Gebärdensprache hoch und exportieren die Erklärung für die Überwachungsstelle. Einen Monat vor Ablauf des Jahres steht das auf der Startseite der Administration. Wer das Portal betreibt, trägt die Administration unter „Betreiber“ ein.',
      ],
      list: [],
    },
  ],
};
