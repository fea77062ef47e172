import type { ReportStories } from '../story.js';

/** What the municipalities told before the 45th meeting; Burbach had nothing to report. */
export const reports45: ReportStories = {
  'siegen-wittgenstein': {
    news: 'Die Gebäudedaten für die Wärmeplanung können jetzt beim Kataster abgerufen werden. Eine Anleitung liegt bei den Unterlagen.',
    tip: 'Fragen Sie die Daten für das ganze Gemeindegebiet auf einmal ab, das spart Bearbeitungszeit.',
    tags: ['Wärmeplanung', 'Daten'],
  },
  'bad-berleburg': {
    news: 'In einem Ortsteil haben 60 Haushalte Interesse an einem Wärmenetz gemeldet. Die erste Versammlung war gut besucht.',
    question: 'Wer hat einen Muster-Fragebogen für die Anschlussbereitschaft?',
    tags: ['Wärmenetze', 'Beteiligung'],
  },
  'bad-laasphe': {
    ongoing:
      'Die Stadt prüft, ob Schule und Hallenbad gemeinsam versorgt werden können. Das Gutachten kommt im Herbst.',
    tags: ['Wärmenetze', 'Liegenschaften'],
  },
  erndtebrueck: {
    ongoing:
      'Ein Konvoi mit einer Nachbarkommune für die Wärmeplanung wird verhandelt. Beide Räte beraten vor der Sommerpause.',
    tags: ['Wärmeplanung'],
  },
  freudenberg: {
    news: 'Die zweite PV-Anlage auf dem Bauhof ist in Betrieb. Sie deckt etwa ein Drittel des Verbrauchs.',
    tags: ['PV', 'Liegenschaften'],
  },
  hilchenbach: {
    news: 'Die PV-Anlage der Turnhalle mit 62 kWp ist beauftragt. Die Statik war der längste Teil des Weges.',
    tip: 'Die Statik zuerst prüfen lassen, dann das Leistungsverzeichnis schreiben.',
    tags: ['PV', 'Liegenschaften'],
  },
  kreuztal: {
    ongoing:
      'Die Daten für die Bestandsanalyse der Wärmeplanung sind vollständig. Das Büro beginnt mit der Auswertung.',
    tags: ['Wärmeplanung', 'Daten'],
  },
  netphen: {
    ongoing: 'Die Sanierung der ersten Turnhalle hat begonnen. Bis zu den Herbstferien weichen die Vereine aus.',
    tags: ['Sanierung', 'Liegenschaften'],
  },
  neunkirchen: {
    news: 'Der grüne Schulhof wird in den Sommerferien gebaut. Die Kinder haben die Pflanzen mit ausgesucht.',
    tags: ['Klimaanpassung', 'Schulen'],
  },
  siegen: {
    ongoing: 'Für das Fernwärmenetz der Innenstadt läuft eine Machbarkeitsstudie. Erste Zahlen gibt es im September.',
    tags: ['Wärmenetze'],
  },
  wilnsdorf: {
    ongoing: 'Die Verpachtung eines Daches an eine Genossenschaft wird vorbereitet.',
    question: 'Gibt es Erfahrungen mit der Laufzeit solcher Pachtverträge?',
    tags: ['PV', 'Genossenschaft'],
  },
};
