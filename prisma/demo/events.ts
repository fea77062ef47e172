import type { BodySlug } from '../reference/municipalities.js';
import type { StoryDay } from './dates.js';
import { greta, hanna, ida, max, type Person, silas } from './people.js';
import { arbeitskreis, type GroupStory, kernteam } from './working-groups.js';

export type EventStory = {
  by: GroupStory;
  kind: 'event' | 'excursion' | 'training';
  /** Readable part of the public address, before its day. */
  slug: string;
  title: string;
  summary: string;
  description?: string;
  on: StoryDay;
  from: string;
  to: string;
  host?: BodySlug;
  place?: [name: string, address: string];
  meetingPoint?: string;
  publicTransport?: string;
  accessibility?: string;
  onlineUrl?: string;
  fee?: string;
  isPublic?: boolean;
  publishedOn?: StoryDay;
  cancelled?: [on: StoryDay, note: string];
  /** How often time or place changed after publication. */
  moves?: number;
  registration?: {
    mode: 'members' | 'public' | 'external';
    url?: string;
    closesOn?: StoryDay;
    capacity?: number;
    isMunicipalityFirst?: boolean;
    hasCarPool?: boolean;
    hasPhotos?: boolean;
  };
  programme?: Array<[from: string, to: string, title: string]>;
  /** Picture of the pool. */
  picture?: string;
  reporters?: Person[];
};

export const events: EventStory[] = [
  {
    by: kernteam,
    kind: 'excursion',
    slug: 'exkursion-nahwaerme-im-dorf',
    title: 'Exkursion: Nahwärme im Dorf',
    summary: 'Ein Dorf heizt gemeinsam: Rundgang durch Heizzentrale und Netz, mit denen, die es gebaut haben.',
    description:
      'Seit zwei Jahren versorgt ein Netz aus Hackschnitzeln und Solarthermie sechzig Häuser.\n\n' +
      'Wir sprechen darüber,\n\n- wie aus einer Idee ein Bauwerk wurde,\n- was die Kilowattstunde kostet,\n- und was die ' +
      'Verwaltung beitragen konnte.',
    ...{ on: '2027-04-22', from: '13:00', to: '17:00', host: 'netphen' },
    place: ['Dorfgemeinschaftshaus', 'Dorfstraße 1, 57250 Netphen'],
    meetingPoint: 'Vor dem Dorfgemeinschaftshaus',
    publicTransport: 'Bus ab Bahnhof bis Haltestelle Dorfmitte, von dort drei Minuten zu Fuß.',
    accessibility: 'Der Rundgang ist stufenlos, 1,2 km lang und teils geschottert. Eine Sitzpause ist eingeplant.',
    ...{ fee: 'kostenfrei', isPublic: true, publishedOn: '2026-11-16', picture: 'nahwaerme' },
    registration: {
      ...{ mode: 'public', closesOn: '2027-04-15', capacity: 25, isMunicipalityFirst: true },
      ...{ hasCarPool: true, hasPhotos: true },
    },
    programme: [
      ['13:00', '13:30', 'Ankommen und Begrüßung'],
      ['13:30', '15:00', 'Rundgang: Heizzentrale, Speicher, Übergabestation'],
      ['15:00', '15:30', 'Kaffee im Dorfgemeinschaftshaus'],
      ['15:30', '16:45', 'Gespräch: Was braucht eine Kommune dafür?'],
      ['16:45', '17:00', 'Ausblick'],
    ],
    reporters: [silas],
  },
  {
    by: arbeitskreis,
    kind: 'training',
    slug: 'werkstatt-hitzeaktionsplan',
    title: 'Werkstatt: Hitzeaktionsplan in drei Schritten',
    summary: 'Ein Vormittag zum Mitmachen: von der Betroffenheit über die Zuständigkeiten zum eigenen Plan.',
    ...{ on: '2026-12-10', from: '09:00', to: '12:30', host: 'siegen' },
    place: ['Rathaus Weidenau', 'Weidenauer Straße 211, 57076 Siegen'],
    publicTransport: 'Bahnhof Siegen-Weidenau, fünf Minuten zu Fuß.',
    accessibility: 'Aufzug und rollstuhlgerechte Toilette sind da.',
    onlineUrl: 'https://raum.kreis.example/hitze',
    publishedOn: '2026-11-09',
    registration: { mode: 'members', closesOn: '2026-12-04', capacity: 24 },
    programme: [
      ['09:00', '09:30', 'Wo es bei uns heiß wird'],
      ['09:30', '11:00', 'Wer macht was: Zuständigkeiten klären'],
      ['11:15', '12:30', 'Der eigene Plan'],
    ],
    reporters: [ida],
  },
  {
    by: arbeitskreis,
    kind: 'event',
    slug: 'klimafest-auf-dem-markt',
    title: 'Klimafest auf dem Markt',
    summary: 'Stände, Lastenräder und Musik: die Kommunen zeigen, was sich schon bewegt.',
    ...{ on: '2027-05-08', from: '11:00', to: '17:00', host: 'bad-berleburg' },
    place: ['Marktplatz', 'Poststraße 42, 57319 Bad Berleburg'],
    publicTransport: 'Bahnhof Bad Berleburg, acht Minuten zu Fuß.',
    ...{ fee: 'kostenfrei', isPublic: true, publishedOn: '2026-11-18', picture: 'markt', moves: 1 },
  },
  {
    by: arbeitskreis,
    kind: 'event',
    slug: 'infoabend-balkonsolar',
    title: 'Infoabend: Strom vom Balkon',
    summary: 'Was erlaubt ist, was es kostet und wie man anfängt. Mit Zeit für Fragen.',
    ...{ on: '2027-02-03', from: '18:30', to: '20:00', host: 'kreuztal' },
    place: ['Bürgerforum', 'Siegener Straße 5, 57223 Kreuztal'],
    accessibility: 'Der Saal ist stufenlos, eine Höranlage ist eingebaut.',
    ...{ fee: 'kostenfrei', isPublic: true, publishedOn: '2026-11-12', picture: 'solarpark' },
    registration: { mode: 'external', url: 'https://vhs.kreuztal.example/balkonsolar' },
  },
  {
    by: kernteam,
    kind: 'event',
    slug: 'fachtag-klimaanpassung',
    title: 'Fachtag Klimaanpassung Südwestfalen',
    summary: 'Starkregen, Hitze, Wald: Beispiele aus den fünf Kreisen an einem Tag.',
    ...{ on: '2027-03-10', from: '09:30', to: '16:00' },
    place: ['Stadthalle', 'Am Markt 1, 59821 Arnsberg'],
    ...{ fee: '15 EUR für Getränke und Mittagessen', isPublic: true, publishedOn: '2026-11-20', picture: 'bach' },
    registration: { mode: 'public', closesOn: '2027-03-01', capacity: 80, hasPhotos: true },
  },
  {
    by: arbeitskreis,
    kind: 'excursion',
    slug: 'exkursion-lastenraeder',
    title: 'Exkursion: Lastenräder zum Ausleihen',
    summary: 'Wie die Ausleihe läuft, was sie kostet und wer sie nutzt.',
    ...{ on: '2027-01-20', from: '14:00', to: '16:00', host: 'kreuztal', publishedOn: '2026-11-02' },
    place: ['Bahnhof Kreuztal', 'Bahnhofstraße 1, 57223 Kreuztal'],
    cancelled: ['2026-11-19', 'Die Räder sind bis März in der Werkstatt. Ein neuer Termin folgt.'],
    registration: { mode: 'members', capacity: 15 },
  },
  {
    by: arbeitskreis,
    kind: 'training',
    slug: 'schulung-foerdermittel',
    title: 'Schulung: Förderanträge ohne Umwege',
    summary: 'Noch ein Entwurf: Termin und Raum stehen, die Kontaktstelle fehlt.',
    ...{ on: '2027-03-24', from: '09:00', to: '12:00', host: 'siegen-wittgenstein', isPublic: true },
    place: ['Kreishaus, Raum 1317', 'Koblenzer Straße 73, 57072 Siegen'],
  },
  {
    by: arbeitskreis,
    kind: 'excursion',
    slug: 'exkursion-schwammstadt',
    title: 'Exkursion: Ein Bach bekommt Platz',
    summary: 'Renaturierung und Starkregenschutz an einem Ort.',
    ...{ on: '2026-09-10', from: '13:00', to: '16:30', host: 'netphen', isPublic: true, publishedOn: '2026-06-15' },
    place: ['Rathaus Netphen', 'Amtsstraße 2, 57250 Netphen'],
    ...{ fee: 'kostenfrei', picture: 'bach' },
    reporters: [greta],
  },
];

export type SourceStory = {
  name: string;
  url: string;
  dates: Array<{
    title: string;
    summary: string;
    on: StoryDay;
    from?: string;
    to?: string;
    place?: string;
    reporters?: Person[];
  }>;
  failure?: { code: string; since: StoryDay };
};

/** Addresses that exist nowhere: nothing is read from them in the demo. */
export const sources: SourceStory[] = [
  {
    name: 'Termine der Landesgesellschaft für Energie',
    url: 'https://energie.land.example/termine.ics',
    dates: [
      {
        title: 'Fachforum Sanierung im Bestand',
        summary: 'Was Städte und Gemeinden aus fünf Jahren Quartierskonzepten gelernt haben.',
        ...{ on: '2026-11-17', from: '10:00', to: '15:30', place: 'Dortmund' },
        reporters: [max],
      },
      {
        title: 'Werkstattgespräch: Wärmeplanung in kleinen Kommunen',
        summary: 'Drei Kommunen unter 20.000 Einwohnern berichten.',
        ...{ on: '2026-12-08', from: '10:00', to: '15:00', place: 'Düsseldorf und online' },
        reporters: [hanna],
      },
      {
        title: 'Sprechstunde Förderprogramme',
        summary: 'Offene Fragen, kurze Antworten.',
        ...{ on: '2027-01-14', from: '09:00', to: '10:30', place: 'online' },
      },
      { title: 'Messe Energie und Kommune', summary: '', on: '2027-02-18', place: 'Essen' },
    ],
  },
  {
    name: 'Netzwerk Klimafolgenanpassung',
    url: 'https://anpassung.netz.example/feed.xml',
    dates: [],
    failure: { code: 'unreachable', since: '2026-11-20' },
  },
];
