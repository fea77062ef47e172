import { periodInWords } from '../../platform/clock/in-words.js';
import type { Line, Sheet, SheetBlock } from '../../platform/documents/sheet.js';
import type { Meeting } from '../meetings.schemas.js';
import type { Attendance, Attendee } from './attendance.schemas.js';

const STATES = {
  present: 'anwesend',
  represented: 'vertreten',
  excused: 'entschuldigt',
  absent: 'nicht anwesend',
  open: 'nicht erfasst',
};
// Room for those who come without being expected.
const BLANK_ROWS = 6;
const [NARROW, WIDE] = ['narrow', 'wide'] as const;

export function presentParticipantList(meeting: Meeting, attendance: Attendance, isNamed: boolean): Sheet {
  return sheetOf(meeting, 'Teilnahmeliste', isNamed ? namedBlocks(attendance) : countedBlocks(attendance));
}

/** To be signed in the room: who is expected, a line for each. */
export function presentSignatureList(meeting: Meeting, { municipalities, guests }: Attendance): Sheet {
  const rows = municipalities.flatMap(({ municipality, people }) => {
    const expected = people.filter(isExpected);
    const names = expected.length > 0 ? expected.map(({ member }) => member.name) : [''];
    return names.map((name) => signatureRow(municipality.name, name));
  });
  const invited = guests.map(({ name, organisation }) => signatureRow(organisation ?? 'Gast', name));
  const blank = Array.from({ length: BLANK_ROWS }, () => signatureRow('', ''));
  return sheetOf(meeting, 'Anwesenheitsliste', [
    {
      kind: 'table',
      columns: [
        { label: 'Kommune, Organisation', width: NARROW },
        { label: 'Name', width: WIDE },
        { label: 'Unterschrift', width: WIDE },
      ],
      rows: [...rows, ...invited, ...blank],
    },
  ]);
}

function sheetOf(meeting: Meeting, title: string, blocks: SheetBlock[]): Sheet {
  const place = [meeting.locationName, meeting.locationAddress].filter(Boolean).join(', ');
  return {
    language: 'de',
    title: `${title} der ${meeting.number}. Sitzung`,
    sender: meeting.workingGroup.name,
    subtitle: meeting.title,
    facts: [
      {
        label: 'Zeit',
        value: periodInWords({ startsAt: new Date(meeting.startsAt), endsAt: new Date(meeting.endsAt) }),
      },
      { label: 'Ort', value: place || (meeting.onlineUrl ? 'online' : '') },
    ].filter(({ value }) => value !== ''),
    blocks,
    pageLabel: 'Seite {page} von {pages}',
  };
}

/** Deputies who were not asked stay at home, so does who has declined. */
function isExpected({ roles, reply, state }: Attendee): boolean {
  if (state !== null) return state === 'present';
  if (roles.every((role) => role === 'deputy')) return reply === 'accepted' || reply === 'tentative';
  return reply !== 'declined' && reply !== 'delegated';
}

const line = (text: string): Line[] => [{ text }];

/** High enough to be written in. */
const signatureRow = (body: string, name: string): Line[][] => [line(body), line(name), line(' \n ')];

function namedBlocks({ municipalities, guests }: Attendance): SheetBlock[] {
  const rows = municipalities.flatMap(({ municipality, people }) =>
    people
      .filter(({ state, roles }) => state !== null || !roles.every((role) => role === 'deputy'))
      .map((one) => [line(municipality.name), line(one.member.name), line(tookPart(one))]),
  );
  return [
    tableOf(['Kommune', 'Name', 'Teilnahme'], rows),
    ...(guests.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: 'Gäste' },
          tableOf(
            ['Name', 'Organisation'],
            guests.map(({ name, organisation }) => [line(name), line(organisation ?? '–')]),
          ),
        ]),
  ];
}

function tookPart({ state, representedBy }: Attendee): string {
  const told = STATES[state ?? 'open'];
  return representedBy === null ? told : `${told} durch ${representedBy.name}`;
}

/** By municipality, without anybody's name. */
export const presentTurnout = ({ municipalities }: Pick<Attendance, 'municipalities'>) =>
  municipalities.map(({ municipality, state, people }) => ({
    municipality,
    state,
    inWords: STATES[state],
    people: cameOf(people),
  }));

function countedBlocks({ municipalities, guests }: Attendance): SheetBlock[] {
  const turnout = presentTurnout({ municipalities });
  const rows = turnout.map(({ municipality, inWords, people }) => [
    line(municipality.name),
    line(inWords),
    line(String(people)),
  ]);
  const came = turnout.reduce((sum, { people }) => sum + people, 0);
  return [
    tableOf(['Kommune', 'Teilnahme', 'Personen'], rows),
    { kind: 'paragraph', text: `Teilnehmende aus den Kommunen: ${came}, Gäste: ${guests.length}` },
  ];
}

/** Who is represented sits there in somebody else's person. */
const cameOf = (people: readonly Attendee[]): number =>
  people.filter(({ state, representedBy }) => {
    if (state !== 'represented') return state === 'present';
    return !people.some((other) => other.state === 'present' && other.member.id === representedBy?.id);
  }).length;

const tableOf = (labels: readonly string[], rows: Line[][][]): SheetBlock => ({
  kind: 'table',
  columns: labels.map((label, index) => ({ label, width: index === 1 ? WIDE : NARROW })),
  rows,
});
