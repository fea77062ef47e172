import type { Actor } from '../access/actor.js';
import * as inquiriesPolicy from '../inquiries/inquiries.policy.js';
import { municipalityIdOf } from '../meetings/date-polls/date-polls.policy.js';
import { fullName } from '../members/members.presenter.js';
import { presentMunicipalityName } from '../municipalities/municipalities.presenter.js';
import type { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import { dayFromColumn } from '../platform/clock/calendar-day.js';
import { isOpen } from './rules/survey-state.js';
import { tallyOf } from './rules/tally.js';
import * as surveysPolicy from './surveys.policy.js';
import type { BriefSurveyRecord, SurveyRecord } from './surveys.repository.js';
import type { Survey, SurveyAnswer, SurveyQuestion, SurveySheet, SurveySummary } from './surveys.schemas.js';

/** A municipality with a seat in the group, and how many of its people are asked. */
export type AskedMunicipality = { municipality: MunicipalityName; people: number };

export function presentSurveySummary(
  actor: Actor,
  survey: BriefSurveyRecord,
  asked: readonly AskedMunicipality[],
  today: string,
): SurveySummary {
  const { id, workingGroupId, title } = survey;
  const answered = new Set(survey.sheets.map(({ municipalityId }) => municipalityId));
  const all = new Set([...answered, ...asked.map(({ municipality }) => municipality.id)]);
  const own = municipalityIdOf(actor, survey);
  return {
    id,
    workingGroupId,
    title,
    closesOn: survey.closesOn && dayFromColumn(survey.closesOn),
    state: isOpen(survey, today) ? 'open' : 'closed',
    asked: all.size,
    answered: answered.size,
    hasOwnAnswer: own !== null && all.has(own) ? answered.has(own) : null,
    createdAt: survey.createdAt.toISOString(),
  };
}

export function presentSurvey(
  actor: Actor,
  survey: SurveyRecord,
  asked: readonly AskedMunicipality[],
  today: string,
): Survey {
  const summary = presentSurveySummary(actor, survey, asked, today);
  const sheets = sheetsOf(survey, asked);
  const answers = sheets.flatMap((sheet) => sheet.answers);
  const open = new Set(sheets.filter(({ version }) => version === 0).map(({ municipality }) => municipality.id));
  return {
    ...summary,
    introduction: survey.introduction,
    creator: survey.createdBy && fullName(survey.createdBy),
    inquiry: presentInquiry(actor, survey.inquiry),
    questions: survey.questions.map((question) => ({
      ...presentQuestion(question),
      tally: tallyOf(question, answers),
    })),
    sheets,
    ownMunicipalityId: summary.hasOwnAnswer === null ? null : municipalityIdOf(actor, survey),
    unansweredPeople: asked.reduce((sum, one) => sum + (open.has(one.municipality.id) ? one.people : 0), 0),
    version: survey.version,
    abilities: surveysPolicy.abilities(actor, {
      workingGroupId: survey.workingGroupId,
      isOpen: summary.state === 'open',
      isOwnAsked: summary.hasOwnAnswer !== null,
      answeredCount: summary.answered,
      openCount: open.size,
    }),
  };
}

/**
 * Not every member sees every inquiry; of one that is the coordination's not even the number is told, and to others than
 * the asker it is called by the words that all may read.
 */
function presentInquiry(actor: Actor, inquiry: SurveyRecord['inquiry']): Survey['inquiry'] {
  if (inquiry === null) return null;
  const { id, caseNumber, title, openTitle, visibility } = inquiry;
  const isKnown = inquiriesPolicy.knowPerson(actor, inquiry);
  return isKnown || visibility !== 'coordination' ? { id, caseNumber, title: isKnown ? title : openTitle } : null;
}

export const presentQuestion = ({
  id,
  kind,
  label,
  options,
  unit,
}: SurveyRecord['questions'][number]): SurveyQuestion => ({
  id,
  kind,
  label,
  options,
  unit,
});

const byName = new Intl.Collator('de');

/** Of those who are asked today, and of those who answered while they were. */
function sheetsOf(survey: SurveyRecord, asked: readonly AskedMunicipality[]): SurveySheet[] {
  const given = survey.sheets.map((sheet) => presentSheet(sheet));
  const silent = asked
    .filter(({ municipality }) => !given.some((sheet) => sheet.municipality.id === municipality.id))
    .map(({ municipality }) => emptySheet(municipality));
  return [...given, ...silent].toSorted((one, two) => byName.compare(one.municipality.name, two.municipality.name));
}

export const emptySheet = (municipality: MunicipalityName): SurveySheet => ({
  municipality,
  answers: [],
  note: '',
  answeredBy: null,
  answeredAt: null,
  version: 0,
});

export function presentSheet(sheet: SurveyRecord['sheets'][number]): SurveySheet {
  return {
    municipality: presentMunicipalityName(sheet.municipality),
    answers: sheet.answers.map(presentAnswer),
    note: sheet.note,
    answeredBy: sheet.member && fullName(sheet.member),
    answeredAt: sheet.updatedAt.toISOString(),
    version: sheet.version,
  };
}

function presentAnswer({
  questionId,
  isYes,
  text,
  number,
}: SurveyRecord['sheets'][number]['answers'][number]): SurveyAnswer {
  return { questionId, isYes, text, number: number === null ? null : number.toNumber() };
}
