export default {
  title: 'Tagesordnung',
  lead: 'Themen anmelden, ordnen, verschieben',
  sections: [
    {
      heading: 'Ein Thema anmelden',
      paragraphs: [
        'Bis zur Frist vor der Sitzung melden Sie auf der Seite der Tagesordnung ein Thema an. Die Koordination nimmt es auf, verschiebt es oder lehnt es mit einem Wort ab; Sie bekommen Bescheid.',
      ],
      list: [],
    },
    {
      heading: 'Ordnen',
      paragraphs: [
        'Punkte ordnen Sie mit der Maus am Griff, mit den Knöpfen „nach oben“ und „nach unten“ oder am Griff mit den Pfeiltasten. Aus den Dauern ergeben sich die Uhrzeiten. Reicht die Zeit nicht, sagt das Portal, um wie viel.',
      ],
      list: [],
    },
    {
      heading: 'Was von selbst dazukommt',
      paragraphs: [
        'Offene Aufgaben, verschobene Punkte und die Genehmigung des letzten Protokolls stehen von selbst auf der nächsten Tagesordnung.',
      ],
      list: [],
    },
    {
      heading: 'Nach der Einladung',
      paragraphs: [
        'Was nach der Einladung dazukommt, heißt Nachtrag und behält seine Nummer; die eingeladenen Punkte behalten die ihre. „Auf die nächste Sitzung verschieben“ lässt den Punkt im alten Stand sichtbar.',
      ],
      list: [],
    },
    {
      heading: 'Was alle lesen dürfen',
      paragraphs: [
        'Von selbst ist nichts öffentlich. Unten auf der Seite der Sitzung wählt die Koordination, welche Punkte alle lesen dürfen. Termin und Ort stehen dann mit diesen Punkten auf der öffentlichen Seite, im öffentlichen Kalender und in der Schnittstelle OParl. Namen und die Adresse der Videokonferenz stehen nie darin; findet das Portal einen Namen, sagt es, wo.',
        '„Nicht mehr öffentlich zeigen“ nimmt alles sofort zurück.',
      ],
      list: [],
    },
  ],
};
