export default {
  speaker: 'Referentin oder Referent {{number}}',
  academicTitle: 'Akademischer Titel',
  givenName: 'Vorname',
  familyName: 'Nachname',
  organisation: 'Institution',
  email: 'E-Mail-Adresse',
  emailHint: 'Nur die Koordination sieht sie.',
  add: 'Weitere Person',
  remove: 'Person {{number}} entfernen',
};
