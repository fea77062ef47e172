import type { LinkHolder } from '../../access/actor.js';
import { LinkSpent } from '../../access/link-spent.js';
import type { DatePollPageRow } from '../date-polls/date-poll-page.repository.js';
import { datesOf, presentOption, presentOwnSheet, presentPollMeeting } from '../date-polls/date-polls.presenter.js';
import { pollState } from '../date-polls/rules/poll-state.js';
import type { LinkedDatePoll } from './date-answers.schemas.js';

/** Of the other municipalities nothing. Who only listens has nothing to answer. */
export function presentLinkedDatePoll(holder: LinkHolder, row: DatePollPageRow, now: Date): LinkedDatePoll {
  const sheet = presentOwnSheet(holder, row);
  if (sheet === null) throw new LinkSpent();
  return {
    name: holder.link.name,
    municipality: sheet.municipality,
    meeting: presentPollMeeting(row),
    state: pollState(datesOf(row), now),
    answersUntil: row.answers_until.toISOString(),
    message: row.message,
    options: row.options.map((option) => presentOption(option, now)),
    chosenOptionId: row.chosen_option_id,
    sheet,
  };
}
