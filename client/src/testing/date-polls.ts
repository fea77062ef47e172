import type {
  CountedDateOption,
  DateAnswerSheet,
  DatePoll,
  LinkedDatePoll,
} from '../features/date-polls/date-polls.queries';

const hilchenbach = { id: 'hilchenbach', slug: 'hilchenbach', name: 'Hilchenbach', abbreviation: 'HIL' };
const netphen = { id: 'netphen', slug: 'netphen', name: 'Netphen', abbreviation: 'NET' };
const meeting: DatePoll['meeting'] = {
  id: 'm49',
  workingGroup: { id: 'group', name: 'Arbeitskreis Klimaschutz', shortName: 'AK Klimaschutz' },
  number: 49,
  title: 'Hitze',
  host: null,
  locationName: null,
  isOnline: false,
};
const answersUntil = '2027-01-15T11:00:00.000Z';

export function dateOption(id: string, day: string, given: Partial<CountedDateOption> = {}): CountedDateOption {
  return {
    id,
    startsAt: `${day}T08:30:00.000Z`,
    endsAt: `${day}T11:30:00.000Z`,
    repeatedOffset: null,
    isOver: false,
    yes: 0,
    ifNeedBe: 0,
    no: 0,
    open: 2,
    missing: [],
    awaited: [],
    ...given,
  };
}

export function answerSheet(given: Partial<DateAnswerSheet> = {}): DateAnswerSheet {
  return {
    municipality: hilchenbach,
    state: 'open',
    answers: [],
    comment: null,
    answeredBy: null,
    isOnBehalf: false,
    answeredAt: null,
    isRequired: false,
    version: 0,
    ...given,
  };
}

const options = [dateOption('o1', '2027-02-25'), dateOption('o2', '2027-03-04')];

/** Two dates, two municipalities, nobody has answered; the reader is of Hilchenbach. */
export function datePoll(given: Partial<DatePoll> = {}): DatePoll {
  return {
    meeting,
    state: 'open',
    answersUntil,
    closedAt: null,
    decidedAt: null,
    chosenOptionId: null,
    message: null,
    reminderDays: 3,
    remindedAt: null,
    options,
    sheets: [answerSheet(), answerSheet({ municipality: netphen })],
    required: [],
    proposal: { optionId: null, reason: 'no_answers', tiedWith: [] },
    ownMunicipalityId: hilchenbach.id,
    recipients: { all: 3, open: 3 },
    version: 1,
    abilities: {
      answer: true,
      answerForAll: false,
      update: false,
      close: false,
      reopen: false,
      decide: false,
      remind: false,
    },
    ...given,
  };
}

export function linkedDatePoll(given: Partial<LinkedDatePoll> = {}): LinkedDatePoll {
  return {
    name: 'Paula Rothaar',
    municipality: hilchenbach,
    meeting,
    state: 'open',
    answersUntil,
    message: null,
    options,
    chosenOptionId: null,
    sheet: answerSheet(),
    ...given,
  };
}
