export default {
  title: 'Alle Kommunen fragen',
  lead: 'Eine Frage, eine Antwort je Kommune, ein Vergleich; und was Sie aus dem Netzwerk mitbringen',
  sections: [
    {
      heading: 'Antworten',
      paragraphs: [
        'Sie bekommen eine E-Mail mit einem Link, der keine Anmeldung braucht. Eine Antwort für Ihre Kommune genügt, egal, wer von Ihnen sie gibt. Solange die Umfrage läuft, können Sie sie ändern.',
        'Unter [Fragen an alle Kommunen](/anfragen/umfragen) sehen alle Mitglieder, wer geantwortet hat und was die anderen sagen. „Exportieren“ gibt die Tabelle für Excel oder als CSV aus.',
      ],
      list: [],
    },
    {
      heading: 'Fragen (Koordination)',
      paragraphs: [
        'Wählen Sie „Alle Kommunen fragen“, oder in einer Anfrage „Alle Kommunen fragen“: Dann steht die Frage schon da. Jede Frage kann mit Ja oder Nein, mit einer Auswahl, einer Zahl oder frei beantwortet werden.',
      ],
      list: [
        'Mit dem Senden geht je Person eine E-Mail hinaus. Die Fragen ändern sich dann nicht mehr, der letzte Tag schon.',
        'Zwei Tage vor dem Ende erinnert das Portal von selbst; von Hand erinnern Sie höchstens einmal am Tag.',
        'Eine Antwort vom Telefon tragen Sie im Vergleich mit dem Stift ein.',
      ],
    },
    {
      heading: 'Aus dem Netzwerk',
      paragraphs: [
        'Unter [Aus dem Netzwerk](/wissen/netzwerk) halten Sie in einer Minute fest, was Sie von einer Tagung oder Exkursion mitbringen. Anlass und ein Satz genügen, ein Foto darf dazu. Ort und Gerät werden vor dem Hochladen aus dem Foto entfernt.',
        'Was seit der letzten Einladung dazukam, steht von selbst auf der nächsten Tagesordnung.',
      ],
      list: [],
    },
  ],
};
