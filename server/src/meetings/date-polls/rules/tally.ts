import type { AnswerValue, Candidate } from './proposal.js';

type Option = { id: string; startsAt: Date };
type Sheet = { municipalityId: string; answers: Readonly<Record<string, AnswerValue>> | null };
type Required = {
  municipality: { id: string; name: string } | null;
  name: string | null;
  unavailableOn: readonly string[];
};

export type Counted = Candidate & {
  open: number;
  /** Names of those who are required and have not said. */
  awaited: string[];
};

/** What the municipalities said on one option, and whether those can who are required. */
export function tally(option: Option, sheets: readonly Sheet[], required: readonly Required[]): Counted {
  const answerOf = ({ answers }: Sheet) => answers?.[option.id];
  const count = (value: AnswerValue | undefined) => sheets.filter((sheet) => answerOf(sheet) === value).length;
  const bodies = required.flatMap(({ municipality }) => municipality ?? []);
  const saying = (value: AnswerValue | undefined) =>
    bodies.filter(({ id }) => sheets.some((sheet) => sheet.municipalityId === id && answerOf(sheet) === value));
  const unavailable = required.filter(({ unavailableOn }) => unavailableOn.includes(option.id));
  return {
    id: option.id,
    startsAt: option.startsAt,
    yes: count('yes'),
    ifNeedBe: count('if_need_be'),
    no: count('no'),
    open: count(undefined),
    missing: [...saying('no').map(({ name }) => name), ...unavailable.flatMap(({ name }) => name ?? [])],
    awaited: saying(undefined).map(({ name }) => name),
  };
}

/** The host is required whether somebody said so or not. */
export function withHost<One extends Required, Host extends { id: string }>(
  required: readonly One[],
  host: Host | null,
  asRequired: (host: Host) => One,
): One[] {
  const isNamed = host === null || required.some(({ municipality }) => municipality?.id === host.id);
  return isNamed || host === null ? [...required] : [asRequired(host), ...required];
}

export function sheetState(answers: Sheet['answers'], optionCount: number): 'complete' | 'partial' | 'open' {
  if (answers === null) return 'open';
  return Object.keys(answers).length >= optionCount ? 'complete' : 'partial';
}
