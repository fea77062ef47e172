import { stableId } from '../stable-id.js';
import type { DatePollStory } from '../story.js';
import { memberId, type Scene } from './scene.js';

/** A poll with its options and the answers that have come in. */
export function addDatePoll(scene: Scene, meetingId: string, createdAt: Date, story: DatePollStory): void {
  const { calendar, rows } = scene;
  const [day, time] = story.answersUntil;
  rows.datePolls.push({
    meetingId,
    answersUntil: calendar.at(day, time),
    message: story.message,
    createdAt,
    updatedAt: createdAt,
  });
  const optionIds = story.options.map(([on, from, to]) => {
    const id = stableId(`date-option/${meetingId}/${on}`, createdAt);
    rows.dateOptions.push({ id, meetingId, startsAt: calendar.at(on, from), endsAt: calendar.at(on, to), createdAt });
    return id;
  });
  for (const { name, role, cannotOn } of story.required) {
    const id = stableId(`date-requirement/${meetingId}/${name}`, createdAt);
    const unavailableOn = cannotOn.flatMap((position) => optionIds[position] ?? []);
    rows.dateRequirements.push({ id, meetingId, name, role, unavailableOn });
  }
  for (const { by, on, values, comment, answeredBy = by } of story.answers) {
    const municipalityId = scene.municipalityId(by.body);
    rows.dateAnswerSheets.push({
      meetingId,
      municipalityId,
      memberId: memberId(scene, answeredBy),
      comment: comment ?? null,
      answeredAt: calendar.at(on, '14:10'),
    });
    rows.dateAnswers.push(
      ...values.flatMap((value, position) => {
        const optionId = optionIds[position];
        return value && optionId ? [{ optionId, municipalityId, value }] : [];
      }),
    );
  }
}
