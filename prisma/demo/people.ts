// Everybody here is fictitious; surnames are local place names so that nobody takes them for real staff.
// Numbers after the area code start with 0: no such line can exist.
import type { BodySlug } from '../reference/municipalities.js';
import type { StoryDay } from './dates.js';

export type Person = {
  email: string;
  givenName: string;
  familyName: string;
  body: BodySlug;
  position: string;
  phone: string;
  isAdministrator: boolean;
  /** Account closed on this day. */
  leftOn?: StoryDay;
};

const areaCodes: Record<BodySlug, string> = {
  'siegen-wittgenstein': '0271',
  'bad-berleburg': '02751',
  'bad-laasphe': '02752',
  burbach: '02736',
  erndtebrueck: '02753',
  freudenberg: '02734',
  hilchenbach: '02733',
  kreuztal: '02732',
  netphen: '02738',
  neunkirchen: '02735',
  siegen: '0271',
  wilnsdorf: '02739',
};

const spelled: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const mailbox = (name: string) => name.toLowerCase().replace(/[äöüß]/g, (letter) => spelled[letter] ?? letter);

export const everybody: Person[] = [];

function person(
  name: [given: string, family: string],
  body: BodySlug,
  position: string,
  more: Partial<Pick<Person, 'isAdministrator' | 'leftOn'>> = {},
): Person {
  const [givenName, familyName] = name;
  const email = `${mailbox(givenName)}.${mailbox(familyName)}@${body}.example`;
  const phone = `${areaCodes[body]} 0100-${201 + everybody.length}`;
  const somebody = { email, givenName, familyName, body, position, phone, isAdministrator: false, ...more };
  everybody.push(somebody);
  return somebody;
}

export const hanna = person(['Hanna', 'Wiesental'], 'siegen-wittgenstein', 'Interkommunales Klimaschutzmanagement');
export const jost = person(['Jost', 'Buchenau'], 'siegen-wittgenstein', 'Klimaanpassungsmanagement');
export const lene = person(['Lene', 'Odeborn'], 'bad-berleburg', 'Klimaschutzmanagement');
export const timo = person(['Timo', 'Lahnquell'], 'bad-laasphe', 'Bauamt, Klimaschutz');
export const greta = person(['Greta', 'Hellertal'], 'burbach', 'Klimaschutzmanagement');
export const ole = person(['Ole', 'Ederkopf'], 'erndtebrueck', 'Bauen und Klimaschutz');
export const nora = person(['Nora', 'Asdorf'], 'freudenberg', 'Klimaschutz und Energie');
export const paula = person(['Paula', 'Rothaar'], 'hilchenbach', 'Klimaschutzmanagement');
export const emil = person(['Emil', 'Ferndorf'], 'kreuztal', 'Klimaschutz und Wärmeplanung');
export const ida = person(['Ida', 'Obernau'], 'netphen', 'Klimaschutzmanagement');
export const max = person(['Max', 'Freiengrund'], 'neunkirchen', 'Klimaschutz und Umwelt');
export const clara = person(['Clara', 'Sieghütte'], 'siegen', 'Klimaschutzmanagement');
export const finn = person(['Finn', 'Kalteiche'], 'wilnsdorf', 'Umwelt und Klimaschutz');

export const sven = person(['Sven', 'Weidenau'], 'siegen', 'Energiemanagement');
export const arne = person(['Arne', 'Girkhausen'], 'bad-berleburg', 'Gebäudewirtschaft');
export const wiebke = person(['Wiebke', 'Feudingen'], 'bad-laasphe', 'Stadtentwicklung');
export const jonas = person(['Jonas', 'Wahlbach'], 'burbach', 'Tiefbau und Gewässer');
export const henrik = person(['Henrik', 'Niederndorf'], 'freudenberg', 'Hochbau');
export const merle = person(['Merle', 'Dahlbruch'], 'hilchenbach', 'Bauverwaltung');
export const rieke = person(['Rieke', 'Littfeld'], 'kreuztal', 'Grünflächen und Umwelt');
export const lars = person(['Lars', 'Anzhausen'], 'wilnsdorf', 'Gebäudewirtschaft');

/** Was Netphen's member until the end of the year before Ida Obernau. */
export const volker = person(['Volker', 'Eschenbach'], 'netphen', 'Umwelt', { leftOn: '2024-12-31' });

export const katrin = person(['Katrin', 'Geisweid'], 'siegen', 'Hochbau, Schulen und Kitas');

export const nele = person(['Nele', 'Hainchen'], 'siegen-wittgenstein', 'Mobilität und Netzwerke');
/** In the core team only: sees nothing of the Arbeitskreis. */
export const silas = person(['Silas', 'Müsen'], 'hilchenbach', 'Wirtschaftsförderung');

/** Runs the installation and is in no group. */
export const anke = person(['Anke', 'Trupbach'], 'siegen-wittgenstein', 'IT-Service', { isAdministrator: true });
