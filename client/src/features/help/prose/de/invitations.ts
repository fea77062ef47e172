export default {
  title: 'Einladen und antworten',
  lead: 'Einladung, Zusage, Vertretung, Änderung und Absage',
  sections: [
    {
      heading: 'Einladen',
      paragraphs: [
        'Auf der Seite der Sitzung steht „Einladung senden“. Vor dem Versand sehen Sie die E-Mail so, wie sie ankommt, und an wie viele Personen sie geht. Ob die Einladungsfrist gewahrt ist, steht dabei; gesendet werden kann immer.',
        'Jede Person bekommt ihre eigene E-Mail mit Tagesordnung und Kalendereintrag. Niemand sieht die Adressen der anderen.',
      ],
      list: [],
    },
    {
      heading: 'Antworten',
      paragraphs: [
        'Sie antworten im Portal, über den Link in der E-Mail oder in Ihrem Kalenderprogramm: zusagen, unter Vorbehalt, absagen oder eine Vertretung schicken. Der Link gilt bis zum Beginn der Sitzung und nur für Sie.',
        'Ihre Vertretung bekommt eine eigene Einladung. Kommen Sie doch selbst, wird sie wieder entlastet.',
      ],
      list: [],
    },
    {
      heading: 'Ändern, verschieben, absagen',
      paragraphs: [
        'Ändert sich nach der Einladung Zeit oder Ort, bekommen alle genau eine Mitteilung, und der Eintrag in ihrem Kalender ändert sich mit. Antworten bleiben erhalten und tragen den Vermerk „vor Änderung“. Eine Absage nimmt den Termin aus den Kalendern.',
      ],
      list: [],
    },
    {
      heading: 'Wer fehlt noch?',
      paragraphs: [
        'Die Übersicht zeigt eine Zeile je Kommune: vertreten, durch wen, oder offen. „Erinnern“ schreibt nur denen, die noch nicht geantwortet haben. Das Versandprotokoll zeigt zu jeder E-Mail, ob sie zugestellt wurde.',
      ],
      list: [],
    },
  ],
};
