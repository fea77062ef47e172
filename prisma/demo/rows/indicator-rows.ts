import { municipalities } from '../../reference/municipalities.js';
import { STORY_TODAY } from '../dates.js';
import { type IndicatorStory, indicators, linkedMeetings } from '../measures/indicators.js';
import { hanna } from '../people.js';
import { stableId } from '../stable-id.js';
import { arbeitskreis, membersOn } from '../working-groups.js';
import { measureId, planId } from './action-plan-rows.js';
import { groupId } from './group-rows.js';
import { memberId, openedAt, type Scene } from './scene.js';

const ENTERED_ON = '2026-02-16';

/** Messgrößen with their values, and the meetings and talks that belong to measures. After the plan and the meetings. */
export function addIndicators(scene: Scene): void {
  for (const story of indicators) addIndicator(scene, story);
  for (const [number, code] of linkedMeetings) addLinks(scene, number, code);
}

function addIndicator(scene: Scene, story: IndicatorStory): void {
  const { title, measure, definition, unit, target, targetIn, isLowerBetter = false, inAll = [], each } = story;
  const id = stableId(`indicator/${title}`, openedAt(scene));
  const thisYear = Number(scene.calendar.year(STORY_TODAY));
  scene.rows.indicators.push({
    ...{ id, title, definition, unit, target, isLowerBetter, targetYear: thisYear + targetIn },
    actionPlanId: planId(scene),
    measureId: measure === undefined ? null : measureId(scene, measure),
    byMunicipality: each !== undefined,
    createdAt: openedAt(scene),
  });
  const { corrected } = story;
  if (corrected) addValue(scene, id, [thisYear - corrected.yearsAgo, corrected.was], { on: '2026-01-20' });
  for (const [yearsAgo, value, note = ''] of inAll) {
    const isCorrected = corrected?.yearsAgo === yearsAgo;
    addValue(scene, id, [thisYear - yearsAgo, value], {
      on: isCorrected ? corrected.on : ENTERED_ON,
      note: isCorrected ? 'Zahlendreher berichtigt.' : note,
    });
  }
  for (const { slug } of municipalities) {
    for (const [index, value] of (each?.[slug] ?? []).entries()) {
      addValue(scene, id, [thisYear - 2 + index, value], { on: ENTERED_ON, slug });
    }
  }
}

type Entered = { on: string; note?: string; slug?: (typeof municipalities)[number]['slug'] };

function addValue(scene: Scene, indicatorId: string, [year, value]: [number, number], entered: Entered): void {
  const { on, note = '', slug } = entered;
  const recordedAt = scene.calendar.at(on, '10:30');
  const person = slug === undefined ? hanna : membersOn(arbeitskreis, on).find(({ body }) => body === slug);
  scene.rows.indicatorValues.push({
    id: stableId(`${indicatorId}/${slug ?? ''}/${year}/${on}`, recordedAt),
    ...{ indicatorId, year, value, note, recordedAt },
    municipalityId: slug === undefined ? null : scene.municipalityId(slug),
    recordedById: person ? memberId(scene, person) : null,
  });
}

/** The meeting, and the talks on its agenda. */
function addLinks(scene: Scene, number: number, code: string): void {
  const { rows } = scene;
  const of = groupId(scene, arbeitskreis);
  const meeting = rows.meetings.find((one) => one.workingGroupId === of && one.number === number);
  if (!meeting?.id) return;
  const talks = rows.agendaItems.filter((item) => item.meetingId === meeting.id).flatMap(({ talkId }) => talkId ?? []);
  const subjects = [['meeting', meeting.id] as const, ...talks.map((id) => ['talk', id] as const)];
  for (const [subjectType, subjectId] of subjects) {
    rows.measureLinks.push({
      ...{ measureId: measureId(scene, code), subjectType, subjectId },
      createdAt: new Date(meeting.startsAt),
    });
  }
}
