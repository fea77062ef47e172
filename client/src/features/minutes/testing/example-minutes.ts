import type { Block, Minutes, MinutesEntry, MinutesSection } from '../minutes.queries';

const body = (id: string, name: string) => ({ id, slug: id, name, abbreviation: id.slice(0, 3).toUpperCase() });

const entry = (id: string, given: Partial<MinutesEntry>): MinutesEntry => ({
  id,
  kind: 'agreement',
  audience: 'leadership',
  text: '',
  assignee: null,
  dueOn: null,
  progress: null,
  ...given,
});

const paragraph = (id: string, text: string): Block => ({
  type: 'paragraph',
  attrs: { id, audience: 'group' },
  content: [{ type: 'text', text }],
});

const blockOf = ({ id, kind, audience, text, dueOn }: MinutesEntry): Block => {
  const content: Extract<Block, { type: 'agreement' }>['content'] = [{ type: 'text', text }];
  if (kind !== 'task') return { type: kind, attrs: { id, audience }, content };
  const attrs = { id, audience, dueOn, assignee: 'all_municipalities', municipalityId: null, memberId: null } as const;
  return { type: kind, attrs, content };
};

const section = (number: string, given: Partial<MinutesSection>): MinutesSection => ({
  agendaItemId: `item-${number}`,
  number,
  kind: 'information',
  title: '',
  talk: null,
  content: [],
  entries: [],
  updatedBy: null,
  updatedAt: '2026-10-01T08:00:00Z',
  ...given,
});

const results = [
  entry('agreement', { kind: 'agreement', text: 'Die Objektliste wird im Portal gepflegt.' }),
  entry('task', {
    kind: 'task',
    text: 'Zwei Flächen benennen',
    assignee: { kind: 'all_municipalities', municipality: null, member: null },
    dueOn: '2026-11-27',
    progress: { done: 7, total: 12 },
  }),
];

export const exampleAbilities = (given: Partial<Minutes['abilities']> = {}): Minutes['abilities'] => ({
  write: false,
  updateHead: false,
  circulate: false,
  recall: false,
  approve: false,
  comment: false,
  propose: false,
  decide: false,
  chooseAudience: false,
  amend: false,
  ...given,
});

/** Circulated minutes of the 46th meeting that may be written, unless told otherwise. */
export function exampleMinutes(given: Partial<Minutes> = {}): Minutes {
  return {
    id: 'minutes',
    state: 'circulated',
    meeting: {
      id: 'meeting',
      workingGroup: { id: 'group', name: 'Arbeitskreis', shortName: 'AK' },
      number: 46,
      title: 'Schulhöfe',
      startsAt: '2026-09-24T07:30:00Z',
      endsAt: '2026-09-24T10:30:00Z',
      host: body('neunkirchen', 'Neunkirchen'),
      locationName: 'Rathaus, Sitzungssaal',
    },
    minuteTaker: { id: 'max', name: 'Max Freiengrund', municipality: body('neunkirchen', 'Neunkirchen') },
    chair: null,
    startedAt: '2026-09-24T07:34:00Z',
    endedAt: '2026-09-24T10:21:00Z',
    circulatedAt: '2026-10-05T08:00:00Z',
    objectionsUntil: '2026-10-19',
    approvedAt: null,
    updatedAt: '2026-10-05T08:00:00Z',
    attendance: {
      present: [{ municipality: body('kreis', 'Kreis Siegen-Wittgenstein'), people: 2 }],
      represented: [{ municipality: body('siegen', 'Siegen'), by: ['S. Weidenau'] }],
      excused: [body('bad-laasphe', 'Bad Laasphe')],
      absent: [],
      guests: 1,
    },
    sections: [
      section('3', {
        title: 'Fachvortrag',
        content: [paragraph('p1', 'Drei Beispielschulhöfe.'), paragraph('p2', 'Kosten 60–140 EUR/m².')],
      }),
      section('6', {
        title: 'Gemeinsame Vorhaben',
        content: results.map(blockOf),
        entries: results,
      }),
    ],
    objectionPeriodDays: 14,
    version: 2,
    openToMembers: false,
    approval: null,
    approvedIn: null,
    frozen: null,
    openRequests: 0,
    abilities: exampleAbilities(),
    ...given,
  };
}
