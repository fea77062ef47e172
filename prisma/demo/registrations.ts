// Invented like everybody in the demo; surnames are names of places, so that nobody takes them for real people.
import type { BodySlug } from '../reference/municipalities.js';
import type { StoryDay } from './dates.js';
import { emil, greta, hanna, ida, max, nora, type Person, paula } from './people.js';

export type RegistrationStory = {
  name: string;
  email: string;
  body: BodySlug | null;
  organization: string | null;
  member: Person | null;
  on: StoryDay;
  time: string;
  state: 'confirmed' | 'waiting' | 'unconfirmed' | 'cancelled';
  needs?: string;
  note?: string;
  /** May be shown on photos: on the website, in the press. Absent: not said. */
  photos?: [website: boolean, press: boolean];
  ride?: { kind: 'offer' | 'search'; seats: number; place: string; leavesAt: string };
};

type More = Partial<Omit<RegistrationStory, 'name' | 'body' | 'on' | 'time'>>;

const spelled: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ' ': '.' };
const mailbox = (name: string) => name.toLowerCase().replace(/[äöüß ]/g, (letter) => spelled[letter] ?? letter);

const guest = (
  name: string,
  body: BodySlug | null,
  on: StoryDay,
  time: string,
  { organization = null, state = 'confirmed', ...more }: More = {},
): RegistrationStory => ({
  ...{ name, body, on, time, organization, state, email: `${mailbox(name)}@post.example`, member: null },
  ...more,
});

const colleague = (member: Person, on: StoryDay, time: string, more: More = {}): RegistrationStory => ({
  ...guest(`${member.givenName} ${member.familyName}`, member.body, on, time, more),
  email: member.email,
  member,
});

/** To which of the events they signed up: by the beginning of its public address. */
export const EXCURSION = 'exkursion-nahwaerme-im-dorf';

/** 24 of 25 seats are taken: one is left. */
export const registrations: RegistrationStory[] = [
  colleague(hanna, '2026-11-16', '09:05', { photos: [true, true] }),
  colleague(paula, '2026-11-16', '10:20', {
    photos: [true, true],
    ride: { kind: 'offer', seats: 3, place: 'Hilchenbach, Marktplatz', leavesAt: 'Abfahrt gegen 12:15 Uhr' },
  }),
  colleague(emil, '2026-11-16', '11:40', { photos: [true, false] }),
  colleague(greta, '2026-11-17', '08:15'),
  colleague(ida, '2026-11-17', '13:30', { photos: [false, false] }),
  colleague(nora, '2026-11-17', '09:50', {
    ride: { kind: 'search', seats: 1, place: 'Freudenberg, ZOB', leavesAt: 'ab 11:45 Uhr' },
  }),
  colleague(max, '2026-11-17', '16:05'),
  guest('Alma Weidenhausen', 'bad-berleburg', '2026-11-17', '18:20', { organization: 'Bürgerenergie Wittgenstein' }),
  guest('Bruno Feudingen', 'bad-laasphe', '2026-11-18', '07:45', {
    organization: 'Dorfgemeinschaft Feudingen',
    photos: [true, true],
    ride: { kind: 'offer', seats: 2, place: 'Feudingen, Bahnhof', leavesAt: 'gegen 12:40 Uhr' },
  }),
  guest('Carla Arfeld', 'bad-berleburg', '2026-11-18', '12:10', {
    needs: 'Weg ohne Stufen, ich komme mit dem Rollstuhl.',
  }),
  guest('Dirk Eschenbach', 'netphen', '2026-11-18', '17:35', { organization: 'Heizungsbau Eschenbach' }),
  guest('Edda Salchendorf', 'netphen', '2026-11-18', '10:00', { photos: [false, false] }),
  guest('Falk Deuz', 'netphen', '2026-11-18', '19:15'),
  guest('Gesa Müsen', 'hilchenbach', '2026-11-19', '09:25', { organization: 'Energiegenossenschaft Müsen' }),
  guest('Hagen Dahlbruch', 'hilchenbach', '2026-11-19', '11:55', {
    ride: { kind: 'search', seats: 2, place: 'Dahlbruch, Bahnhof', leavesAt: 'ab 12 Uhr' },
  }),
  guest('Ilka Eichen', 'kreuztal', '2026-11-19', '20:40', { photos: [true, false] }),
  guest('Jannis Littfeld', 'kreuztal', '2026-11-20', '08:30', { organization: 'Stadtwerke (Praktikum)' }),
  guest('Katrin Geisweid', 'siegen', '2026-11-20', '14:20', { organization: 'Universität, Lehrstuhl Energietechnik' }),
  guest('Lars Weidenau', 'siegen', '2026-11-20', '09:10'),
  guest('Mira Eiserfeld', 'siegen', '2026-11-20', '15:45', {
    needs: 'Bitte laut und deutlich sprechen oder eine Höranlage.',
  }),
  guest('Nele Rudersdorf', 'wilnsdorf', '2026-11-20', '10:35', { organization: 'Ratsausschuss Umwelt' }),
  guest('Otto Wahlbach', 'burbach', '2026-11-21', '18:00'),
  guest('Pia Birkelbach', 'erndtebrueck', '2026-11-21', '07:55', { note: 'Ich muss um 16 Uhr los.' }),
  guest('Ralf Olpe', null, '2026-11-21', '21:05', { organization: 'Energieagentur des Nachbarkreises' }),
  guest('Svea Alchen', 'freudenberg', '2026-11-21', '12:30', { state: 'cancelled' }),
  guest('Tim Gosenbach', 'siegen', '2026-11-22', '08:50', { state: 'unconfirmed' }),
];
