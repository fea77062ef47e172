export default {
  title: 'Bilder und Beiträge',
  lead: 'Bildpool mit Einwilligungen, Texte für soziale Medien und der Redaktionsplan',
  sections: [
    {
      heading: 'Ein Bild in den Pool legen',
      paragraphs: [
        'Unter [Bilder](/oeffentlichkeit/bilder) legt jedes Mitglied Bilder an: mit Alternativtext, Bildnachweis und Lizenz. Ort, Zeit und Gerät werden aus der Datei entfernt. Zuerst sieht das Bild nur der Arbeitskreis.',
        'Zu einem Eintrag gehört genau eine Datei. Ein anderes Bild ist ein neuer Eintrag, denn Einwilligungen gelten für dieses Bild und kein anderes.',
      ],
      list: [],
    },
    {
      heading: 'Personen und Einwilligungen',
      paragraphs: [
        'Sind Personen zu erkennen, braucht jede eine Einwilligung, für Website, Presse und soziale Medien jeweils einzeln. Stehen Menschen nicht im Mittelpunkt, genügt der Vermerk, dass jemand das geprüft hat (§ 23 KUG).',
        'Namen und Einwilligungen sehen nur die Koordination und wer das Bild eingestellt hat.',
      ],
      list: [],
    },
    {
      heading: 'Freigeben und zurückziehen',
      paragraphs: [
        'Die Koordination gibt jeden Kanal einzeln frei. Bei jedem Abruf prüft das Portal, ob alles noch gilt. Wird das Bild zurückgezogen, eine Einwilligung widerrufen oder läuft die Frist ab, ist es mit dem nächsten Abruf überall verschwunden.',
        'Was das Portal mit dem Bild an Mastodon gesendet hat, löscht es dort. Was von Hand kopiert wurde, löschen Sie bitte selbst.',
      ],
      list: [],
    },
    {
      heading: 'Beiträge schreiben',
      paragraphs: [
        'Ein [Beitrag](/oeffentlichkeit/beitraege) hat einen Anlass und je Kanal einen Text. Gezählt wird, wie der Kanal zählt: Bei Mastodon ist jede Adresse 23 Zeichen lang. Zu lange Texte lassen sich speichern, aber nicht freigeben.',
        'Nach der Freigabe kopieren Sie den Text und vermerken, wo er steht. Ist ein Konto bei Mastodon eingerichtet, sendet das Portal den Text zur geplanten Zeit oder sofort.',
      ],
      list: [],
    },
    {
      heading: 'Redaktionsplan',
      paragraphs: [
        'Unter [Öffentlichkeit](/oeffentlichkeit) stehen Beiträge, Presse, Aktuelles, Veranstaltungen und Aktionen eines Monats zusammen, als Tabelle oder als Liste. In der Tabelle gehen Sie mit den Pfeiltasten von Tag zu Tag, mit Eingabe zum ersten Eintrag.',
      ],
      list: [],
    },
  ],
};
