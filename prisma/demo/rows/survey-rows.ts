import { STORY_TODAY } from '../dates.js';
import { hanna } from '../people.js';
import { stableId } from '../stable-id.js';
import { type InsightStory, insights, type SurveySheetStory, type SurveyStory, surveys } from '../surveys.js';
import { arbeitskreis } from '../working-groups.js';
import { groupId } from './group-rows.js';
import { memberId, type Scene } from './scene.js';

/** Questions to all municipalities with their answers, and what came home from the network. */
export function addSurveys(scene: Scene): void {
  for (const survey of surveys) addSurvey(scene, survey);
  for (const insight of insights) addInsight(scene, insight);
}

function addSurvey(scene: Scene, { title, introduction, askedOn, closesOn, questions, sheets }: SurveyStory): void {
  const { rows, calendar } = scene;
  const createdAt = calendar.at(askedOn, '10:15');
  const id = stableId(`survey/${title}`, createdAt);
  rows.surveys.push({
    id,
    workingGroupId: groupId(scene, arbeitskreis),
    title,
    introduction,
    closesOn: calendar.column(closesOn),
    closedAt: closesOn < STORY_TODAY ? calendar.at(closesOn, '23:59') : null,
    createdById: memberId(scene, hanna),
    sentAt: createdAt,
    createdAt,
  });
  const questionIds = questions.map(({ kind, label, options = [], unit = null }, position) => {
    const questionId = stableId(`survey/${title}/${position}`, createdAt);
    rows.surveyQuestions.push({ id: questionId, surveyId: id, position, kind, label, options, unit });
    return questionId;
  });
  for (const sheet of sheets) addSheet(scene, id, questionIds, sheet);
}

function addSheet(
  scene: Scene,
  surveyId: string,
  questionIds: string[],
  { by, on, values, note = '' }: SurveySheetStory,
) {
  const { rows, calendar } = scene;
  const createdAt = calendar.at(on, '11:40');
  const id = stableId(`survey-sheet/${surveyId}/${by.body}`, createdAt);
  const municipalityId = scene.municipalityId(by.body);
  rows.surveySheets.push({
    ...{ id, surveyId, municipalityId, note, createdAt },
    memberId: memberId(scene, by),
    updatedAt: createdAt,
  });
  for (const [index, value] of values.entries()) {
    const questionId = questionIds[index];
    if (questionId === undefined || value === null) continue;
    rows.surveyAnswers.push({ sheetId: id, questionId, ...columnOf(value) });
  }
}

function columnOf(value: boolean | number | string) {
  switch (typeof value) {
    case 'boolean':
      return { isYes: value };
    case 'number':
      return { number: value };
    default:
      return { text: value };
  }
}

function addInsight(scene: Scene, { by, on, occasion, takeaways, meaning, source }: InsightStory): void {
  const createdAt = scene.calendar.at(on, '18:20');
  scene.rows.insights.push({
    id: stableId(`insight/${occasion}`, createdAt),
    workingGroupId: groupId(scene, arbeitskreis),
    ...{ occasion, takeaways, meaning, createdAt },
    source: source ?? null,
    occurredOn: scene.calendar.column(on),
    memberId: memberId(scene, by),
    municipalityId: scene.municipalityId(by.body),
  });
}
