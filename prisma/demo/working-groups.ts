import type { AgendaItemKind, MembershipRole } from '../../server/src/generated/prisma/client.js';
import type { StoryDay } from './dates.js';
import type { Person } from './people.js';
import * as people from './people.js';

export type MembershipStory = {
  person: Person;
  role: MembershipRole;
  from: StoryDay;
  until?: StoryDay;
  deputy?: Person;
};

export type TemplateItem = { kind: AgendaItemKind; title: string; minutes: number };

export type GroupStory = {
  slug: string;
  name: string;
  shortName: string;
  purpose: string;
  firstMeetingNumber: number;
  usualDurationMinutes: number;
  template: TemplateItem[];
  /** Besides the standard one. */
  otherTemplates: { name: string; template: TemplateItem[] }[];
  memberships: MembershipStory[];
};

const theBeginning: StoryDay = '2024-01-01';

const member = (person: Person, deputy?: Person): MembershipStory => ({
  person,
  role: 'member',
  from: theBeginning,
  deputy,
});
const deputy = (person: Person): MembershipStory => ({ person, role: 'deputy', from: theBeginning });

export const arbeitskreis: GroupStory = {
  slug: 'klimaschutzbeauftragte',
  name: 'Interkommunaler Arbeitskreis der Klimaschutzbeauftragten',
  shortName: 'Arbeitskreis Klimaschutz',
  purpose:
    'Die Klimaschutzbeauftragten der elf Städte und Gemeinden und des Kreises tauschen sich viermal im Jahr aus, ' +
    'bereiten gemeinsame Vorhaben vor und geben Empfehlungen an ihre Verwaltungen.',
  firstMeetingNumber: 36,
  usualDurationMinutes: 180,
  template: [
    { kind: 'formalities', title: 'Begrüßung, Feststellung der Anwesenheit, Tagesordnung', minutes: 10 },
    { kind: 'formalities', title: 'Genehmigung des Protokolls der letzten Sitzung, Aufgabenstand', minutes: 10 },
    { kind: 'talk', title: 'Fachvortrag mit Diskussion', minutes: 45 },
    { kind: 'municipality_reports', title: 'Berichte aus den Kommunen', minutes: 45 },
    { kind: 'information', title: 'Bericht der Koordination', minutes: 20 },
    { kind: 'recommendation', title: 'Gemeinsame Vorhaben', minutes: 30 },
    { kind: 'any_other_business', title: 'Verschiedenes', minutes: 10 },
    { kind: 'formalities', title: 'Termine, nächste Sitzung', minutes: 10 },
  ],
  otherTemplates: [
    {
      name: 'Kurze Online-Runde',
      template: [
        { kind: 'formalities', title: 'Begrüßung, Aufgabenstand', minutes: 5 },
        { kind: 'municipality_reports', title: 'Blitzrunde aus den Kommunen', minutes: 40 },
        { kind: 'information', title: 'Neues von Förderung und Gesetzgebung', minutes: 30 },
        { kind: 'any_other_business', title: 'Verschiedenes', minutes: 15 },
      ],
    },
  ],
  memberships: [
    { person: people.hanna, role: 'coordinator', from: theBeginning },
    { person: people.max, role: 'minute_taker', from: theBeginning },
    member(people.hanna, people.jost),
    member(people.jost),
    member(people.lene, people.arne),
    member(people.timo, people.wiebke),
    member(people.greta, people.jonas),
    member(people.ole),
    member(people.nora, people.henrik),
    member(people.paula, people.merle),
    member(people.emil, people.rieke),
    { person: people.volker, role: 'member', from: theBeginning, until: '2024-12-31' },
    { person: people.ida, role: 'member', from: '2025-01-01' },
    member(people.max),
    member(people.clara, people.sven),
    member(people.finn, people.lars),
    deputy(people.sven),
    deputy(people.arne),
    deputy(people.wiebke),
    deputy(people.jonas),
    deputy(people.henrik),
    deputy(people.merle),
    deputy(people.rieke),
    deputy(people.lars),
    { person: people.katrin, role: 'guest', from: '2026-06-01' },
  ],
};

export const kernteam: GroupStory = {
  slug: 'klimanetzwerk-suedwestfalen',
  name: 'Kernteam klimanetzwerk.südwestfalen',
  shortName: 'Kernteam Klimanetzwerk',
  purpose:
    'Das Kernteam plant Fachveranstaltungen und Exkursionen des klimanetzwerk.südwestfalen und stimmt sie mit den ' +
    'Nachbarkreisen ab.',
  firstMeetingNumber: 1,
  usualDurationMinutes: 90,
  template: [
    { kind: 'formalities', title: 'Begrüßung und Tagesordnung', minutes: 5 },
    { kind: 'information', title: 'Rückblick auf die letzte Veranstaltung', minutes: 15 },
    { kind: 'recommendation', title: 'Programm und Aufgaben', minutes: 50 },
    { kind: 'any_other_business', title: 'Verschiedenes', minutes: 10 },
    { kind: 'formalities', title: 'Nächster Termin', minutes: 10 },
  ],
  otherTemplates: [],
  memberships: [
    { person: people.hanna, role: 'coordinator', from: '2026-01-01' },
    { person: people.hanna, role: 'member', from: '2026-01-01' },
    { person: people.nele, role: 'minute_taker', from: '2026-01-01' },
    { person: people.nele, role: 'member', from: '2026-01-01' },
    { person: people.silas, role: 'member', from: '2026-01-01' },
  ],
};

export const groups = [arbeitskreis, kernteam];

/** Who had to be there on a day: everybody with the role of a member, once. */
export function membersOn(group: GroupStory, day: StoryDay): Person[] {
  return group.memberships
    .filter(({ role, from, until }) => role === 'member' && from <= day && (!until || day <= until))
    .map(({ person }) => person);
}
