import { expect, test } from '@jest/globals';
import { NextMeetingService } from '../../server/src/meetings/next-meeting/next-meeting.service.js';
import type { Block } from '../../server/src/minutes/text/block.js';
import { reviseSection } from '../../server/src/minutes/text/sections-in-document.js';
import { WritingService } from '../../server/src/minutes/writing/writing.service.js';
import { newId } from '../../server/src/platform/database/new-id.js';
import { useApp } from '../support/app.js';
import { as, jsonBody } from '../support/as.js';
import { createWrittenMinutes } from '../support/factories/agreeing.js';
import { municipality } from '../support/factories/members.js';
import { createGroupThatWrites } from '../support/factories/minutes.js';
import { until } from '../support/until.js';

const portal = useApp();

const words = (text: string) => (text === '' ? [] : [{ type: 'text' as const, text }]);

/** Circulated minutes with a task for everybody and an agreement that one municipality follows already. */
async function setting() {
  const people = await createGroupThatWrites(portal);
  const [taskId, agreementId] = [newId(), newId()];
  const duty = { assignee: 'all_municipalities', municipalityId: null, memberId: null, dueOn: null } as const;
  const blocks = (task = 'Objekte melden', agreement = 'Wir empfehlen das Portal.'): Block[] => [
    { type: 'task', attrs: { ...duty, id: taskId, audience: 'leadership' }, content: words(task) },
    { type: 'agreement', attrs: { id: agreementId, audience: 'leadership' }, content: words(agreement) },
  ];
  const minutes = await createWrittenMinutes(portal, people.group, blocks(), { state: 'draft' });
  const api = await as(portal, people.taker);
  const path = `/api/minutes/${minutes.id}`;
  const [first = '', second = ''] = minutes.meeting.agendaItems.map(({ id }) => id);
  const circulate = () => api.raw(`${path}/circulation`, jsonBody('POST', {}));
  expect((await circulate()).status).toBe(201);
  const { id: municipalityId } = await municipality(portal);
  await portal.database.client.agreementProgress.create({
    data: { entryId: agreementId, municipalityId, state: 'done' },
  });
  return {
    ...{ api, path, blocks, first, second, circulate, minutes },
    recall: () => api.raw(`${path}/recall`, jsonBody('POST', { reason: 'TOP 3 fehlt.' })),
    write: (item: string, says: Block[]) =>
      portal.app.get(WritingService).applyToDocument(minutes.id, people.taker, (document) => {
        reviseSection(document, item, says);
      }),
    entries: async () => {
      const { data } = await api.GET('/api/minutes/{id}', { params: { path: { id: minutes.id } } });
      return data?.sections.flatMap((section) => section.entries.map(({ text }) => text));
    },
    tasks: () =>
      portal.database.client.task.findMany({
        where: { workingGroupId: people.group.id },
        select: { id: true, state: true },
        orderBy: { id: 'asc' },
      }),
    progress: () => portal.database.client.agreementProgress.count({ where: { entryId: agreementId } }),
    found: () => portal.database.client.searchEntry.count({ where: { kind: 'decision', sourceId: agreementId } }),
    agreements: async () => (await api.GET('/api/agreements', {})).data?.counts.all,
  };
}

test('what is emptied in a recalled draft and written again, or elsewhere, keeps its tasks and its progress', async () => {
  const { write, entries, tasks, progress, blocks, recall, circulate, first, second, found } = await setting();
  const before = await tasks();
  expect(before.map(({ state }) => state)).toEqual(['open', 'open', 'open']);
  await recall();
  await write(first, blocks('', ''));
  expect([await entries(), await found(), await progress()]).toEqual([[], 0, 1]);
  await write(second, blocks());
  expect([await entries(), await found()]).toEqual([['Objekte melden', 'Wir empfehlen das Portal.'], 1]);
  expect((await circulate()).status).toBe(201);
  expect([await tasks(), await progress()]).toEqual([before, 1]);
});

test('what is gone when the draft goes to the members again leaves no open tasks behind', async () => {
  const { write, entries, tasks, recall, circulate, agreements, first } = await setting();
  await recall();
  await write(first, []);
  expect((await circulate()).status).toBe(201);
  expect((await tasks()).map(({ state }) => state)).toEqual(['dropped', 'dropped', 'dropped']);
  expect([await entries(), await agreements()]).toEqual([[], 0]);
});

test('nobody works on a recalled draft: its tasks rest and its questions leave the next agenda, until it is back', async () => {
  const { write, tasks, recall, circulate, minutes, second } = await setting();
  const [begun] = await tasks();
  await portal.database.client.task.update({ where: { id: begun?.id ?? '' }, data: { state: 'in_progress' } });
  await recall();
  const question: Block = { type: 'question', attrs: { id: newId(), audience: 'group' }, content: words('Wer zahlt?') };
  await write(second, [question]);
  await circulate();
  await portal.app.get(NextMeetingService).prepareAfter(minutes.meetingId);
  const noted = async () => {
    const where = { meeting: { preparedAfterId: minutes.meetingId }, note: { contains: 'Wer zahlt?' } };
    return (await portal.database.client.agendaItem.count({ where })) === 1;
  };
  await until(noted);
  const before = await tasks();
  expect(before.map(({ state }) => state)).toEqual(['in_progress', 'open', 'open']);
  const resting = before.map((task) => ({ ...task, state: 'dropped' }));
  await recall();
  expect(await tasks()).toEqual(resting);
  await until(async () => !(await noted()));
  await circulate();
  expect(await tasks()).toEqual(before);
  await until(noted);
});
