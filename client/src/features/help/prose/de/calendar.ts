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
        'Die Adresse gilt nur für Sie, und das Portal zeigt sie nur einmal. Ist sie in falsche Hände geraten, beenden Sie das Abonnement oder erzeugen eine neue Adresse; die alte gilt sofort nicht mehr.',
        'Sie können für jedes Gerät ein eigenes Abonnement anlegen: alles, was Sie betrifft, oder nur die Sitzungen eines Arbeitskreises, auf Wunsch mit Erinnerung. Fristen stehen als ganztägige Einträge darin und belegen keine Zeit.',
      ],
      list: [],
    },
    {
      heading: 'Eine einzelne Sitzung übernehmen',
      paragraphs: [
        'Auf der Seite der Sitzung steht „In meinen Kalender übernehmen“. Diese Datei ist eine Momentaufnahme: Wird die Sitzung verschoben, kommt die Änderung mit der E-Mail der Koordination oder über das Abonnement.',
      ],
      list: [],
    },
  ],
};
