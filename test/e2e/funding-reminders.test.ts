import { expect, test } from '@jest/globals';
import { FundingRemindersService } from '../../server/src/notifications/telling/funding-reminders.service.js';
import { useApp } from '../support/app.js';
import { as } from '../support/as.js';
import { createMemberOf } from '../support/factories/members.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';
import { until } from '../support/until.js';

const portal = useApp();
const remind = () => portal.app.get(FundingRemindersService).remindDue();

async function setting() {
  const group = await createWorkingGroup(portal);
  const people = {
    hanna: await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' }),
    lene: await createMemberOf(portal, group, 'member', { slug: 'netphen' }),
    paula: await createMemberOf(portal, group, 'member', { slug: 'hilchenbach' }),
    guest: await createMemberOf(portal, group, 'guest', { slug: 'siegen' }),
  };
  await createMemberOf(portal, await createWorkingGroup(portal), 'coordinator', { slug: 'burbach' });
  return { group, people };
}

type Setting = Awaited<ReturnType<typeof setting>>;

/** With a word of Netphen, which checks, and of Hilchenbach, which has applied. */
async function addProgramme({ group, people }: Setting, deadlineOn: string) {
  return portal.database.client.fundingProgramme.create({
    data: {
      workingGroupId: group.id,
      title: 'Klimaresilienz',
      funder: 'Land NRW',
      deadlineOn: new Date(deadlineOn),
      applications: {
        create: [
          { municipalityId: people.lene.municipalityId, state: 'checking' },
          { municipalityId: people.paula.municipalityId, state: 'applied' },
        ],
      },
    },
  });
}

async function toldOf(kind: string) {
  const rows = await portal.database.client.notification.findMany({ where: { kind }, orderBy: { happenedAt: 'asc' } });
  return rows.map(({ memberId, occurrences }) => [memberId, occurrences]);
}
const names = ({ people }: Setting, told: unknown[][]) =>
  told.map(([id, times]) => [Object.entries(people).find(([, person]) => person.id === id)?.[0], times]).sort();

test('a deadline is told at each lead once, at first also to those who have said nothing', async () => {
  const given = await setting();
  await addProgramme(given, '2027-01-22');
  await remind();
  expect(await toldOf('funding-deadline')).toEqual([]);
  portal.clock.forward({ days: 1 });
  await Promise.all([remind(), remind()]);
  await remind();
  expect(names(given, await toldOf('funding-deadline'))).toEqual([
    ['hanna', 1],
    ['lene', 1],
  ]);
  portal.clock.forward({ days: 30 });
  await remind();
  expect(names(given, await toldOf('funding-deadline'))).toEqual([
    ['hanna', 1],
    ['lene', 2],
  ]);
});

test('what was added late is told once; a programme that is over is not told', async () => {
  const given = await setting();
  await addProgramme(given, '2026-11-25');
  const ended = await addProgramme(given, '2026-11-26');
  await portal.database.client.fundingProgramme.update({
    where: { id: ended.id },
    data: { endedAt: portal.clock.now() },
  });
  await remind();
  await remind();
  expect(names(given, await toldOf('funding-deadline'))).toEqual([['lene', 1]]);
});

test('a grant is recalled to its municipality until it is accounted for', async () => {
  const given = await setting();
  const { id } = await portal.database.client.grant.create({
    data: {
      workingGroupId: given.group.id,
      municipalityId: given.people.lene.municipalityId,
      title: 'Konzept',
      grantNumber: '67K1',
      startsOn: new Date('2025-01-01'),
      endsOn: new Date('2026-06-30'),
      reportDueOn: new Date('2026-12-20'),
    },
  });
  await remind();
  expect(names(given, await toldOf('grant-report-due'))).toEqual([['lene', 1]]);
  await portal.database.client.grant.update({ where: { id }, data: { reportedOn: new Date('2026-12-01') } });
  portal.clock.forward({ days: 25 });
  await remind();
  expect(names(given, await toldOf('grant-report-due'))).toEqual([['lene', 1]]);
});

test('a new programme and the search for partners are told to everybody with a seat, but not to who did it', async () => {
  const given = await setting();
  const lene = await as(portal, given.people.lene);
  const body = { workingGroupId: given.group.id, title: 'Quartier 🌳 "neu"', funder: 'KfW' };
  const { data } = await lene.POST('/api/funding-programmes', { body });
  await until(async () => (await toldOf('funding-programme-added')).length === 2);
  expect(names(given, await toldOf('funding-programme-added'))).toEqual([
    ['hanna', 1],
    ['paula', 1],
  ]);
  const path = { id: data?.id ?? '', municipalityId: given.people.lene.municipalityId };
  const word = { state: 'checking' as const, seeksPartners: true, version: 0 };
  await lene.PUT('/api/funding-programmes/{id}/applications/{municipalityId}', { params: { path }, body: word });
  await until(async () => (await toldOf('funding-partners-sought')).length === 2);
  const [told] = await portal.database.client.notification.findMany({ where: { kind: 'funding-partners-sought' } });
  expect(told).toMatchObject({ subjectId: data?.id, details: { text: 'Quartier 🌳 "neu"', names: ['Netphen'] } });
});
