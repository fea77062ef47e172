import { createHash } from 'node:crypto';
import { MinutesDocumentService } from '../../../server/src/minutes/documents/minutes-document.service.js';
import type { TestApp } from '../app.js';
import { as, jsonBody } from '../as.js';
import { createGroupThatWrites, createMinutes } from './minutes.js';
import { agreement } from './minutes-blocks.js';
import { addFile, createTalk, RIGHTS } from './talks.js';

/**
 * A held meeting that the public knows, with two of three items of its agenda, a talk with slides for everybody, its
 * minutes with one recommendation, an action plan; and a meeting that is nobody's business.
 */
export async function createPublicMeeting(portal: TestApp) {
  const people = await createGroupThatWrites(portal);
  const api = await as(portal, people.coordinator);
  const { client } = portal.database;
  const minutes = await createMinutes(portal, people.group, {
    state: 'approved',
    meeting: {
      number: 46,
      title: 'Wärmewende',
      state: 'invited',
      invitedAt: portal.clock.now(),
      locationName: 'Rathaus',
      locationAddress: 'Markt 13, 57271 Hilchenbach',
      onlineUrl: 'https://video.example/geheim',
    },
  });
  const { meeting } = minutes;
  const [first, second] = meeting.agendaItems;
  if (!first || !second) throw new Error('the meeting has no agenda');
  await client.meeting.update({ where: { id: meeting.id }, data: { invitedAt: portal.clock.now() } });
  await client.meeting.update({ where: { id: meeting.id }, data: { state: 'held' } });
  const talk = await createTalk(portal, meeting, { publicSince: portal.clock.now() });
  const file = await addFile(api, talk, 'Folien_Ute_Beispiel.pdf');
  const { data: released } = await api.PUT('/api/files/{id}/rights', {
    params: { path: { id: file.id } },
    body: { ...RIGHTS, scope: 'public', licence: 'cc_by_4', attribution: 'Institut für Wärme', version: file.version },
  });
  if (!released) throw new Error('the slides were not released');
  const recommendation = agreement('Der Arbeitskreis empfiehlt das Portal.', 'public');
  const section = minutes.sections.find(({ agendaItemId }) => agendaItemId === first.id);
  await client.minutesSection.update({ where: { id: section?.id ?? '' }, data: { content: [recommendation] } });
  await client.minutesEntry.create({
    data: {
      id: recommendation.attrs.id,
      sectionId: section?.id ?? '',
      position: 0,
      kind: 'agreement',
      audience: 'public',
      text: 'Der Arbeitskreis empfiehlt das Portal.',
    },
  });
  const written = JSON.stringify(await portal.app.get(MinutesDocumentService, { strict: false }).compose(minutes.id));
  const hash = createHash('sha256').update(written).digest();
  await client.minutesVersion.create({
    data: { minutesId: minutes.id, number: 0, document: JSON.parse(written), hash },
  });
  await api.raw(`/api/minutes/${minutes.id}/publication`, jsonBody('POST', {}));
  await client.actionPlan.create({
    data: {
      workingGroupId: people.group.id,
      title: 'Handlungsplan Klimaschutz',
      startsOn: new Date('2026-01-01'),
      publicSince: portal.clock.now(),
    },
  });
  return { ...people, api, minutes, meeting, shown: [first, second] as const, talk, file };
}
