import type { OparlRow, Reference } from '../oparl.repository.js';
import type { OparlObject } from '../oparl.schemas.js';
import { BodyFacts, MeetingFacts, PaperFacts } from '../oparl-facts.schemas.js';
import { type Addresses, toTime } from '../rules/addresses.js';
import { type OparlType, schemaOf } from '../rules/oparl-types.js';
import { withoutEmpties } from '../rules/without-empties.js';
import { presentBody, presentLocation, presentOrganization, presentTerm } from './bodies.presenter.js';
import { presentAgendaItem, presentMeeting } from './meetings.presenter.js';
import type { Context, Presenter } from './oparl-context.presenter.js';
import { presentConsultation, presentFile, presentPaper } from './papers.presenter.js';
import { presentMembership, presentPerson } from './people.presenter.js';

const PRESENTERS: Readonly<Record<OparlType, Presenter>> = {
  body: presentBody,
  legislative_term: presentTerm,
  organization: presentOrganization,
  person: presentPerson,
  membership: presentMembership,
  meeting: presentMeeting,
  agenda_item: presentAgendaItem,
  paper: presentPaper,
  consultation: presentConsultation,
  file: presentFile,
  location: presentLocation,
};

const each = (type: OparlType, ids: readonly string[]): Reference[] => ids.map((subject) => ({ type, subject }));
const maybe = (id: string | undefined) => (id === undefined ? [] : [id]);

/** What an object shows within itself. */
export function innerOf({ type, subject, facts, deletedAt }: OparlRow): Reference[] {
  if (deletedAt !== null) return [];
  const own = [subject];
  switch (type) {
    case 'body':
      return [...each('legislative_term', BodyFacts.parse(facts).terms), ...each('location', own)];
    case 'organization':
      return each('location', own);
    case 'person':
      return each('membership', own);
    case 'meeting': {
      const { minutes, items } = MeetingFacts.parse(facts);
      return [...each('location', own), ...each('file', maybe(minutes)), ...each('agenda_item', items)];
    }
    case 'paper': {
      const { files, consultation } = PaperFacts.parse(facts);
      return [...each('file', files), ...each('consultation', maybe(consultation))];
    }
    default:
      return [];
  }
}

type World = { at: Addresses; bodyId: string | undefined; omitsInternal: boolean; inner: readonly OparlRow[] };

/** Objects as everybody reads them. Of a deleted one it is told that it is, and since when. */
export function presentObjects(rows: readonly OparlRow[], { at, bodyId, omitsInternal, inner }: World): OparlObject[] {
  const byKey = new Map(inner.map((row) => [`${row.type}/${row.subject}`, row]));
  const whole: Context = {
    ...{ at, bodyId, omitsInternal, isEmbedded: false },
    embed: (type, ids) =>
      ids.flatMap((id) => {
        const row = byKey.get(`${type}/${id}`);
        return row === undefined ? [] : [presentObject(row, { ...whole, isEmbedded: true })];
      }),
  };
  return rows.map((row) => presentObject(row, whole));
}

function presentObject(row: OparlRow, context: Context): OparlObject {
  const head = { id: context.at.object(row.type, row.subject), type: schemaOf(row.type) };
  const stamps = { created: toTime(row.createdAt), modified: toTime(row.modifiedAt) };
  if (row.deletedAt !== null) return { ...head, ...stamps, deleted: true };
  return { ...head, ...withoutEmpties(PRESENTERS[row.type](row, context)), ...stamps };
}
