/** With what a new campaign begins; the coordination changes it as it likes. */
export const STANDARD_STEPS = [
  { title: 'Objekte bestätigt', note: 'Welche Gebäude und Plätze sind dabei?', daysBefore: 44 },
  { title: 'Beim Veranstalter angemeldet', note: '', daysBefore: 30 },
  { title: 'Haustechnik informiert', note: 'Wer schaltet vor Ort, wer vertritt?', daysBefore: 14 },
  { title: 'Vor Ort angekündigt', note: 'Website, Amtsblatt, soziale Medien.', daysBefore: 10 },
  { title: 'Foto geschickt', note: 'Mit Angaben zu Rechten und abgebildeten Personen.', daysBefore: -2 },
  { title: 'Zahlen gemeldet', note: '', daysBefore: -7 },
] as const;
