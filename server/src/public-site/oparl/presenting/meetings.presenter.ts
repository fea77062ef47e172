import { AgendaItemFacts, MeetingFacts } from '../oparl-facts.schemas.js';
import type { Presenter } from './oparl-context.presenter.js';

const STATES = {
  scheduled: 'terminiert',
  invited: 'eingeladen',
  held: 'durchgeführt',
  closed: 'durchgeführt',
} as const;

/** Facts tell times in UTC, without a zone. */
const timeOf = (time: string | undefined) => (time === undefined ? undefined : `${time.slice(0, 19)}+00:00`);

/** Agenda items are the agenda as it is, or as it was held; beside them stands the one that was sent. */
export const presentMeeting: Presenter = (row, { at, omitsInternal, embed }) => {
  const facts = MeetingFacts.parse(row.facts);
  return {
    name: `${facts.number}. Sitzung${facts.title === undefined ? '' : `: ${facts.title}`}`,
    meetingState: STATES[facts.state],
    cancelled: facts.isCancelled,
    start: timeOf(facts.start),
    end: timeOf(facts.end),
    location: embed('location', [row.subject])[0],
    organization: row.workingGroupId === null ? [] : [at.object('organization', row.workingGroupId)],
    resultsProtocol: embed('file', facts.minutes === undefined ? [] : [facts.minutes])[0],
    ...(!omitsInternal && { agendaItem: embed('agenda_item', facts.items) }),
    'Klimaportal:agendaAsInvited': facts.invited,
    web: at.page(`/sitzungstermine/${row.subject}`),
  };
};

/** Those that are not public are not told at all. */
export const presentAgendaItem: Presenter = (row, { at, isEmbedded }) => {
  const facts = AgendaItemFacts.parse(row.facts);
  return {
    ...(!isEmbedded && { meeting: at.object('meeting', facts.meeting) }),
    number: facts.number,
    order: facts.order,
    name: facts.name,
    public: true,
    start: timeOf(facts.start),
    end: timeOf(facts.end),
    consultation: facts.consultation === undefined ? undefined : at.object('consultation', facts.consultation),
    result: facts.isPutOff ? 'Auf die nächste Sitzung verschoben' : undefined,
    resolutionText: facts.resolution,
  };
};
