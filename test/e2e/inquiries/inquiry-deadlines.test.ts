import { expect, test } from '@jest/globals';
import { InquiryDeadlinesService } from '../../../server/src/inquiries/deadlines/inquiry-deadlines.service.js';
import { useApp } from '../../support/app.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { until } from '../../support/until.js';

const portal = useApp();

/** Hanna, who coordinates, and a reported barrier of 22 November. */
async function scene(given: { state?: 'received' | 'answered'; dueOn?: string } = {}) {
  const group = await createWorkingGroup(portal);
  const hanna = await createMemberOf(portal, group, ['coordinator', 'member']);
  const inquiry = await portal.database.client.inquiry.create({
    data: {
      ...{ workingGroupId: group.id, caseNumber: 'KS-2026-042', kind: 'barrier', channel: 'form' },
      ...{ title: 'PDF vom 24.09.', openTitle: 'PDF vom 24.09.', question: 'Nicht vorlesbar' },
      ...{ state: given.state ?? 'received', dueOn: new Date(given.dueOn ?? '2026-12-06') },
      receivedAt: portal.clock.now(),
    },
  });
  return { hanna, inquiry };
}

const watch = (day: string) => {
  portal.clock.set(`${day}T09:00:00Z`);
  const service = portal.app.get(InquiryDeadlinesService);
  // As two replicas do.
  return Promise.all([service.watch(), service.watch()]);
};
const STAGES = [
  ['2026-12-03', 'inquiry_soon'],
  ['2026-12-07', 'inquiry_overdue'],
  ['2027-01-04', 'inquiry_final'],
] as const;
const claims = async () => {
  const where = { key: { startsWith: 'inquiry-due:' } };
  return (await portal.database.client.firedReminder.findMany({ where })).map(({ key }) => key);
};
const told = async ({ id }: { id: string }) => {
  const notifications = await portal.database.client.notification.findMany({
    where: { memberId: id, kind: 'inquiry-due' },
    orderBy: { happenedAt: 'asc' },
  });
  return notifications.map(({ details }) => details);
};

test('the coordination hears three days before, a day after, and after the last day of the law; each once', async () => {
  const { hanna } = await scene();
  await watch('2026-12-02');
  expect(await told(hanna)).toEqual([]);
  for (const [day, outcome] of STAGES) {
    await watch(day);
    await watch(day);
    await until(async () => JSON.stringify(await told(hanna)).includes(outcome));
  }
  expect(await claims()).toHaveLength(3);
  expect(JSON.stringify(await told(hanna))).toContain('PDF vom 24.09. (KS-2026-042)');
});

test('what was answered is nobody to be reminded of', async () => {
  const { hanna } = await scene({ state: 'answered' });
  await watch('2026-12-07');
  expect(await claims()).toEqual([]);
  expect(await told(hanna)).toEqual([]);
});

test('an interim reply moves the deadline, and its clock starts anew', async () => {
  const { inquiry } = await scene();
  await watch('2026-12-03');
  await portal.database.client.inquiry.update({ where: { id: inquiry.id }, data: { dueOn: new Date('2027-01-03') } });
  await watch('2026-12-07');
  await watch('2026-12-31');
  const stages = (await claims()).map((key) => key.split(':').slice(2).join(' '));
  expect(stages.sort()).toEqual(['2026-12-06 soon', '2027-01-03 soon']);
});
