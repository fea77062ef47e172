export default {
  title: 'Kalender',
  lead: 'Termine sehen und ins eigene Programm holen',
  sections: [
    {
      heading: 'Im Portal',
      paragraphs: [
        'Der Kalender zeigt Sitzungen, Terminumfragen und Fristen als Monat oder als Liste. In der Monatsansicht gehen Sie mit den Pfeiltasten von Tag zu Tag.',
      ],
      list: [],
    },
    {
      heading: 'Abonnieren',
      paragraphs: [
        'Unter „Kalender abonnieren“ erzeugen Sie eine geheime Adresse für Outlook, Thunderbird oder Ihr Telefon. Neue und verschobene Termine erscheinen dort von selbst; wie schnell, bestimmt das Programm. Outlook lässt sich oft mehrere Stunden Zeit.',
        'Die Adresse gilt nur für Sie. Ist sie in falsche Hände geraten, sperren Sie sie und erzeugen eine neue.',
      ],
      list: [],
    },
  ],
};
