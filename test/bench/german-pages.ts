/** Text as municipalities write it, the same on every run: sentences around compounds, which are as rare as words are. */

const FIRST = (
  'Klima Wärme Energie Wald Wasser Stadt Gemeinde Kreis Schul Gebäude Dach Fassaden Heizungs Strom Gas Netz Verkehrs Rad ' +
  'Fuß Bahn Bus Mobilitäts Boden Flächen Bau Plan Förder Haushalts Umwelt Natur Arten Luft Lärm Hitze Starkregen Hochwasser ' +
  'Abwasser Abfall Kompost Landwirtschafts Forst Jagd Garten Park Spielplatz Sport Turnhallen Feuerwehr Rathaus Bauhof ' +
  'Kläranlagen Straßen Brücken Tunnel Ampel Beleuchtungs Solar Photovoltaik Wind Biomasse Holz Pellet Geothermie Abwärme ' +
  'Speicher Batterie Wasserstoff Quartiers Dorf Siedlungs Mieter Eigentums Genossenschafts Bürger Jugend Senioren Kita ' +
  'Bildungs Kultur Tourismus Gewerbe Handwerks Industrie Betriebs Verwaltungs Personal Vergabe Rechts Satzungs Steuer'
).split(' ');
const SECOND = (
  'schutz planung konzept bericht bilanz netz anlage speicher versorgung nutzung förderung beratung prüfung sanierung ' +
  'erneuerung entwicklung verwaltung vertrag pacht miete kosten bedarf verbrauch messung zähler daten karte kataster ' +
  'register verzeichnis leitfaden programm projekt vorhaben antrag beschluss ausschuss beirat kreis verband gesellschaft ' +
  'stelle amt büro haus platz weg fläche zone gebiet grenze wert ziel maßnahme strategie fahrplan zeitplan kampagne ' +
  'woche tag preis wettbewerb messe schulung werkstatt dialog forum portal dienst service technik werk bau umbau ausbau'
).split(' ');
const THIRD =
  ' gesetz verordnung richtlinie kommission beauftragte gruppe ordnung regelung vorlage übersicht tabelle mittel fonds rate quote'.split(
    ' ',
  );

const SENTENCES = [
  'Der Arbeitskreis berät über # und #.',
  'Für # stehen im Haushalt Mittel bereit, sofern # rechtzeitig beantragt wird.',
  'Die Verwaltung legt # bis zum Herbst vor und stimmt # mit den Kommunen ab.',
  'In der Diskussion ging es um #, um # und um die Frage, wer # übernimmt.',
  'Eine Auswertung zeigt, dass # häufig an # scheitert.',
  'Nach Angaben der Fachleute lohnt sich # erst, wenn # geklärt ist.',
  'Die Gemeinde prüft # gemeinsam mit einer Nachbarkommune; # folgt später.',
  'Als nächster Schritt werden # und # in einer Liste zusammengeführt.',
  'Wer # plant, sollte # früh einbeziehen und # nicht vergessen.',
  'Vorgestellt wurden # sowie erste Erfahrungen mit #.',
];

/** Numbers between 0 and 1 that look like chance (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Words by how often they occur: each half as often as the one at half its place (Zipf). */
export function vocabulary(size = 40_000): string[] {
  const random = chance(1);
  const pairs = FIRST.flatMap((first) => SECOND.map((second) => first + second));
  const rest = pairs.flatMap((pair) => THIRD.slice(1).map((third) => pair + third));
  return [...shuffled(pairs, random), ...shuffled(rest, random)].slice(0, size);
}

export class GermanPages {
  private readonly random: () => number;
  private readonly weights: number[];

  constructor(
    private readonly words: readonly string[],
    seed = 2,
  ) {
    this.random = chance(seed);
    let sum = 0;
    this.weights = words.map((_, place) => {
      sum += 1 / (place + 1);
      return sum;
    });
  }

  title(): string {
    return `${this.word()} und ${this.word()}`;
  }

  /** About 3,000 characters. */
  text(): string {
    let text = '';
    while (text.length < 2950) text += `${this.sentence()} `;
    return text.trim();
  }

  private sentence(): string {
    const sentence = SENTENCES[Math.floor(this.random() * SENTENCES.length)] ?? '';
    return sentence.replaceAll('#', () => this.word());
  }

  private word(): string {
    const wanted = this.random() * (this.weights.at(-1) ?? 0);
    let [low, high] = [0, this.weights.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.weights[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return this.words[low] ?? '';
  }
}
