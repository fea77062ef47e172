export default {
  label: 'Bild',
  hint: 'Aus dem Bildpool.',
  none: 'Kein Bild',
  empty: 'Im Bildpool liegt noch kein Bild. Legen Sie zuerst eines an.',
  withdrawn: '{{title}} (zurückgezogen)',
  credit: 'Bild: {{credit}}',
  shown: {
    website: 'Darf auf der Website gezeigt werden.',
    press: 'Darf an die Presse gegeben werden.',
    social_media: 'Darf in sozialen Medien gezeigt werden.',
  },
  hidden: {
    website: 'Für die Website noch nicht freigegeben: Öffentlich erscheint der Eintrag ohne Bild.',
    press: 'Für die Presse noch nicht freigegeben: Es wird nicht mitgegeben.',
    social_media: 'Für soziale Medien noch nicht freigegeben: Es darf dort nicht gezeigt werden.',
  },
};
