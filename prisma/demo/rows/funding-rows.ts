import { municipalities } from '../../reference/municipalities.js';
import { grants, type ProgrammeStory, programmes } from '../funding.js';
import { stableId } from '../stable-id.js';
import { arbeitskreis, membersOn } from '../working-groups.js';
import { groupId } from './group-rows.js';
import { memberId, openedAt, type Scene } from './scene.js';

/** Programmes with what the municipalities said, and what was granted. */
export function addFunding(scene: Scene): void {
  for (const programme of programmes) addProgramme(scene, programme);
  const { calendar, rows } = scene;
  for (const { body, programme, startsOn, endsOn, reportDueOn, reportedOn, ...grant } of grants) {
    rows.grants.push({
      ...grant,
      id: stableId(`grant/${grant.grantNumber}`, openedAt(scene)),
      workingGroupId: groupId(scene, arbeitskreis),
      municipalityId: scene.municipalityId(body),
      programmeId: rows.fundingProgrammes.find(({ title }) => title === programme)?.id ?? null,
      startsOn: calendar.column(startsOn),
      endsOn: calendar.column(endsOn),
      reportDueOn: reportDueOn ? calendar.column(reportDueOn) : null,
      reportedOn: reportedOn ? calendar.column(reportedOn) : null,
      createdAt: openedAt(scene),
    });
  }
}

function addProgramme(
  scene: Scene,
  { by, on, words, opensOn, deadlineOn, endedOn, ...programme }: ProgrammeStory,
): void {
  const { calendar, rows } = scene;
  const createdAt = calendar.at(on, '10:25');
  const id = stableId(`funding-programme/${programme.title}`, createdAt);
  rows.fundingProgrammes.push({
    ...programme,
    id,
    workingGroupId: groupId(scene, arbeitskreis),
    opensOn: opensOn ? calendar.column(opensOn) : null,
    deadlineOn: deadlineOn ? calendar.column(deadlineOn) : null,
    endedAt: endedOn ? calendar.at(endedOn, '09:00') : null,
    createdById: memberId(scene, by),
    createdAt,
    updatedAt: createdAt,
  });
  const people = membersOn(arbeitskreis, on);
  for (const { slug } of municipalities) {
    const [state, note = '', partners] = words[slug] ?? [];
    const person = people.find(({ body }) => body === slug);
    if (state === undefined || !person) continue;
    rows.fundingApplications.push({
      programmeId: id,
      municipalityId: scene.municipalityId(slug),
      state,
      note,
      seeksPartners: partners !== undefined,
      updatedById: memberId(scene, person),
      updatedAt: calendar.at(on, '15:40'),
    });
  }
}
