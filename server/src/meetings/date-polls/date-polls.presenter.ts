import type { Actor, LinkHolder } from '../../access/actor.js';
import { repeatedOffset } from '../../platform/clock/local-time.js';
import type { DatePollHeadRow, DatePollListRow, DatePollPageRow, SheetRow } from './date-poll-page.repository.js';
import * as datePollsPolicy from './date-polls.policy.js';
import type { DateAnswerSheet, DateOption, DatePoll, DatePollSummary } from './date-polls.schemas.js';
import { pollState } from './rules/poll-state.js';
import { type AnswerValue, propose } from './rules/proposal.js';
import { type Counted, sheetState, tally, withHost } from './rules/tally.js';

type Options = DatePollPageRow['options'];

export function presentDatePoll(actor: Actor, row: DatePollPageRow, now: Date): DatePoll {
  const subject = { workingGroupId: row.working_group_id };
  const state = pollState(datesOf(row), now);
  const required = withHost(row.required, row.host, (municipality) => ({
    municipality,
    name: null,
    role: null,
    unavailableOn: [],
  }));
  const sheets = row.sheets.map((sheet) => ({
    sheet,
    municipalityId: sheet.municipality.id,
    people: sheet.people,
    answers: givenBy(sheet, row.options),
  }));
  const counted = row.options.map((option) =>
    tally({ id: option.id, startsAt: new Date(option.startsAt) }, sheets, required),
  );
  const ownId = datePollsPolicy.municipalityIdOf(actor, subject);
  const isOwnAsked = sheets.some(({ municipalityId }) => municipalityId === ownId);
  const open = sheets.filter(({ answers }) => answers === null);
  return {
    meeting: presentPollMeeting(row),
    state,
    answersUntil: row.answers_until.toISOString(),
    closedAt: datesOf(row).closedAt?.toISOString() ?? null,
    decidedAt: row.decided_at?.toISOString() ?? null,
    chosenOptionId: row.chosen_option_id,
    message: row.message,
    reminderDays: row.reminder_days,
    remindedAt: row.reminded_at?.toISOString() ?? null,
    options: row.options.map((option, index) => ({ ...presentOption(option, now), ...countsOf(counted[index]) })),
    sheets: sheets.map(({ sheet, answers, municipalityId }) => {
      const isRequired = required.some(({ municipality }) => municipality?.id === municipalityId);
      return presentSheet(sheet, { answers, options: row.options, isRequired });
    }),
    required,
    proposal: propose(counted, now),
    ownMunicipalityId: isOwnAsked ? ownId : null,
    recipients: { all: peopleOf(sheets), open: peopleOf(open) },
    version: row.version,
    abilities: datePollsPolicy.abilities(actor, {
      ...subject,
      state,
      isGivenUp: row.cancelled_at !== null,
      isOwnAsked,
      openCount: open.length,
    }),
  };
}

export function presentDatePollSummary(actor: Actor, row: DatePollListRow, now: Date): DatePollSummary {
  return {
    meeting: presentPollMeeting(row),
    state: pollState(datesOf(row), now),
    answersUntil: row.answers_until.toISOString(),
    optionCount: row.option_count,
    firstStartsAt: row.first_starts_at.toISOString(),
    lastStartsAt: row.last_starts_at.toISOString(),
    answered: row.answered,
    asked: row.asked,
    ownState: ownState(row),
    isOwn: datePollsPolicy.coordinate(actor, { workingGroupId: row.working_group_id }),
  };
}

/** The sheet of one municipality, whoever looks at it. */
export function presentOwnSheet(holder: LinkHolder, row: DatePollPageRow): DateAnswerSheet | null {
  const own = row.sheets.find(({ municipality }) => municipality.id === holder.link.municipalityId);
  return own
    ? presentSheet(own, { answers: givenBy(own, row.options), options: row.options, isRequired: false })
    : null;
}

export function presentOption(option: DatePollPageRow['options'][number], now: Date): DateOption {
  const startsAt = new Date(option.startsAt);
  return {
    id: option.id,
    startsAt: startsAt.toISOString(),
    endsAt: new Date(option.endsAt).toISOString(),
    repeatedOffset: repeatedOffset(startsAt),
    isOver: startsAt <= now,
  };
}

export function presentPollMeeting(row: DatePollHeadRow) {
  const { id, number, title, host } = row;
  return {
    id,
    workingGroup: { id: row.working_group_id, name: row.working_group_name, shortName: row.working_group_short_name },
    number,
    title,
    host,
    locationName: row.location_name,
    isOnline: row.online_url !== null,
  };
}

/** A poll that was given up is closed with that. */
export const datesOf = (row: DatePollHeadRow) => ({
  answersUntil: row.answers_until,
  closedAt: row.closed_at ?? row.cancelled_at,
  decidedAt: row.decided_at,
});

type Given = { answers: Record<string, AnswerValue> | null; options: Options; isRequired: boolean };

function presentSheet(sheet: SheetRow, { answers, options, isRequired }: Given): DateAnswerSheet {
  return {
    municipality: sheet.municipality,
    state: sheetState(answers, options.length),
    answers: answers === null ? [] : options.map(({ id }) => answers[id] ?? null),
    comment: sheet.comment,
    answeredBy: sheet.answeredBy,
    isOnBehalf: sheet.isOnBehalf,
    answeredAt: sheet.answeredAt === null ? null : new Date(sheet.answeredAt).toISOString(),
    isRequired,
    version: sheet.version ?? 0,
  };
}

/** By the ids of the options. A sheet may say nothing but a word. */
function givenBy({ version, answers }: SheetRow, options: Options): Record<string, AnswerValue> | null {
  if (version === null) return null;
  const given: Record<string, AnswerValue> = {};
  for (const [place, { id }] of options.entries()) {
    const value = answers?.[place];
    if (value) given[id] = value;
  }
  return given;
}

const peopleOf = (sheets: ReadonlyArray<{ people: number }>) => sheets.reduce((sum, { people }) => sum + people, 0);

const NOTHING = { yes: 0, ifNeedBe: 0, no: 0, open: 0, missing: [], awaited: [] };

function countsOf(counted: Counted | undefined) {
  if (!counted) return NOTHING;
  const { yes, ifNeedBe, no, open, missing, awaited } = counted;
  return { yes, ifNeedBe, no, open, missing: [...missing], awaited };
}

function ownState({ is_own_asked, own_answers, option_count }: DatePollListRow): DatePollSummary['ownState'] {
  if (!is_own_asked) return null;
  if (own_answers === null) return 'open';
  return own_answers >= option_count ? 'complete' : 'partial';
}
