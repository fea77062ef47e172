import type { ReportStories } from '../story.js';

/** What the municipalities told before the 46th meeting; Bad Laasphe was excused, Siegen told it in the meeting. */
export const reports46: ReportStories = {
  'siegen-wittgenstein': {
    news: 'Der Entwurf des neuen Handlungsplans ist im Fachausschuss eingebracht. Rückmeldungen aus den Kommunen sind eingearbeitet.',
    tags: ['Handlungsplan'],
  },
  'bad-berleburg': {
    news: 'Die Interessengemeinschaft für ein Wärmenetz hat einen Verein gegründet. 74 Haushalte machen mit.',
    tip: 'Der Fragebogen aus Wilnsdorf hat sich bewährt. Er liegt jetzt im Portal.',
    tags: ['Wärmenetze', 'Beteiligung'],
  },
  burbach: {
    ongoing: 'Zwei Kitas erhalten Sonnensegel und Wasserstellen. Die Aufträge sind vergeben.',
    tags: ['Klimaanpassung', 'Kitas'],
  },
  erndtebrueck: {
    ongoing:
      'Die Gemeinde prüft das vereinfachte Verfahren der Wärmeplanung gemeinsam mit einer Nachbarkommune. Mit weniger als 10.000 Einwohnern ist das möglich.',
    question: 'Wer hat das vereinfachte Verfahren schon einmal durchgerechnet?',
    tags: ['Wärmeplanung'],
  },
  freudenberg: {
    ongoing: 'Für den Hof der Gesamtschule liegt eine Planung mit Baumrigolen vor. Die Kosten werden gerade geschätzt.',
    tags: ['Klimaanpassung', 'Schulen'],
  },
  hilchenbach: {
    ongoing: 'Die PV-Anlage der Turnhalle mit 62 kWp ist montiert und geht noch in diesem Jahr in Betrieb.',
    question: 'Wie lange hat bei Ihnen die Anmeldung beim Netzbetreiber gedauert?',
    tags: ['PV', 'Liegenschaften'],
  },
  kreuztal: {
    news: 'Die Bestandsanalyse der Wärmeplanung ist abgeschlossen. Wir stellen sie in der nächsten Sitzung ausführlich vor.',
    tags: ['Wärmeplanung'],
  },
  netphen: {
    ongoing: 'Die Sanierung der Turnhalle liegt im Zeitplan. Die Lüftung wird in den Herbstferien eingebaut.',
    tags: ['Sanierung', 'Liegenschaften'],
  },
  neunkirchen: {
    news: 'Der Schulhof ist seit Schulbeginn offen, 600 Quadratmeter sind entsiegelt. Bei Starkregen im August blieb der Hof zum ersten Mal trocken.',
    tip: 'Den Bauhof von Anfang an beteiligen: Er pflegt, was andere planen.',
    tags: ['Klimaanpassung', 'Schulen', 'Starkregen'],
  },
  siegen: {
    news: 'Sven Weidenau berichtet über ein Messprogramm an vier Schulen: Der heißeste Klassenraum erreichte 34 Grad.',
    tags: ['Hitze', 'Schulen'],
    isOral: true,
  },
  wilnsdorf: {
    news: 'Die Verpachtung des ersten Daches ist beschlossen. Der Vertrag läuft über 20 Jahre.',
    tags: ['PV', 'Genossenschaft'],
  },
};
