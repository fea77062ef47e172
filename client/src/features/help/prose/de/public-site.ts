export default {
  title: 'Die öffentliche Seite',
  lead: 'Was alle lesen können, ohne Anmeldung',
  sections: [
    {
      heading: 'Was dort steht',
      paragraphs: [
        'Wer nicht angemeldet ist, sieht unter der Adresse des Portals die öffentliche Seite: die Region, Termine, Aktuelles, Aktionen und wie weit die Maßnahmen sind. Sie kommt ohne Cookies aus und nennt keine Personen.',
        'Nichts wird von selbst öffentlich. Die Koordination zeigt Sitzungen, Vorträge und Pläne einzeln und nimmt sie jederzeit zurück; dann sind sie sofort verschwunden.',
      ],
      list: [],
    },
    {
      heading: 'Öffentlich zeigen',
      paragraphs: [],
      list: [
        'Sitzung: auf der Seite der Sitzung; Sie wählen, welche Punkte der Tagesordnung alle lesen.',
        'Vortrag: auf der Seite des Vortrags. Gezeigt werden Titel und Zusammenfassung, nie die Folien oder wer spricht. Steht ein Name im Text, sagt das Portal Bescheid.',
        'Handlungsplan: oben auf der Seite [Handlungsplan](/handlungsplan). Gezeigt werden alle Maßnahmen mit Stand, kurzem Text und beteiligten Kommunen.',
      ],
    },
    {
      heading: 'Abonnieren und weiterverwenden',
      paragraphs: [
        'Termine gibt es als Kalender (ICS), Neuigkeiten als Atom-Feed und alles zusammen als offene Daten in CSV und JSON. Die Adressen stehen auf der Seite [Offene Daten](/offene-daten).',
      ],
      list: [],
    },
  ],
};
