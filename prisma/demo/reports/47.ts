import type { ReportStories } from '../story.js';

/** Eleven days before the 47th meeting: seven have handed in, Netphen is at it, four have not begun. */
export const reports47: ReportStories = {
  'siegen-wittgenstein': {
    news: 'Der Fördersteckbrief für Schulhöfe ist fertig und liegt bei den Unterlagen. Er nennt vier Programme mit Fristen und Ansprechpersonen.',
    ongoing: 'Die Rückmeldungen zu den Flächen, die entsiegelt werden sollen, sammeln wir bis zur Sitzung.',
    tags: ['Klimaanpassung', 'Förderung'],
  },
  burbach: {
    news: 'Beide Kitas haben ihre Sonnensegel. Die Wasserstellen folgen im Frühjahr.',
    ongoing: 'Zwei Flächen zum Entsiegeln sind gefunden: der Vorplatz der Bücherei und ein Parkplatz am Friedhof.',
    tags: ['Klimaanpassung', 'Kitas'],
  },
  freudenberg: {
    ongoing: 'Die Kosten für den Hof der Gesamtschule liegen jetzt vor: 118 Euro je Quadratmeter mit Baumrigolen.',
    question: 'Wer hat Baumrigolen schon abgerechnet, und was kostet die Pflege im Jahr?',
    tags: ['Klimaanpassung', 'Schulen'],
  },
  kreuztal: {
    news: 'Die Bestandsanalyse zeigt: Gut 60 Prozent der Gebäude heizen mit Gas, im Durchschnitt sind die Kessel 19 Jahre alt.',
    ongoing: 'Die Potenzialanalyse läuft. Im Frühjahr beteiligen wir die Ortsteile.',
    tip: 'Den Netzbetreiber früh nach Verbräuchen je Straßenzug fragen. Bei uns hat die Antwort drei Monate gedauert.',
    tags: ['Wärmeplanung', 'Daten'],
  },
  neunkirchen: {
    news: 'Zwei weitere Schulhöfe sind für das nächste Jahr angemeldet. Die erste Pflanzaktion mit Eltern war ein Erfolg.',
    tags: ['Klimaanpassung', 'Schulen'],
  },
  siegen: {
    news: 'Die Messergebnisse der vier Schulen sind zusammengefasst. Am meisten hilft außen liegender Sonnenschutz.',
    question: 'Welche Kommunen möchten im nächsten Sommer mitmessen? Die Geräte können wir verleihen.',
    tags: ['Hitze', 'Schulen'],
  },
  wilnsdorf: {
    ongoing: 'Die Genossenschaft baut im Februar auf dem Feuerwehrhaus. Für zwei weitere Dächer läuft die Statik.',
    tip: 'Das Muster für den Pachtvertrag stellen wir gern zur Verfügung.',
    tags: ['PV', 'Genossenschaft'],
  },
  netphen: {
    ongoing: 'Die Turnhalle ist fertig saniert. Jetzt',
    tags: ['Sanierung'],
    isDraft: true,
  },
};
