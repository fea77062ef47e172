/** The eight standard items of a working group's agenda, durations in minutes. */
export const STANDARD_AGENDA = [
  { kind: 'formalities', title: 'Begrüßung, Feststellung der Anwesenheit, Tagesordnung', durationMinutes: 10 },
  { kind: 'formalities', title: 'Genehmigung des Protokolls der letzten Sitzung, Aufgabenstand', durationMinutes: 10 },
  { kind: 'talk', title: 'Fachvortrag mit Diskussion', durationMinutes: 45 },
  { kind: 'municipality_reports', title: 'Berichte aus den Kommunen', durationMinutes: 50 },
  { kind: 'information', title: 'Bericht der Koordination', durationMinutes: 20 },
  { kind: 'recommendation', title: 'Gemeinsame Vorhaben', durationMinutes: 30 },
  { kind: 'any_other_business', title: 'Verschiedenes', durationMinutes: 10 },
  { kind: 'formalities', title: 'Termine, nächste Sitzung', durationMinutes: 5 },
] as const;
