import { expect, test } from '@jest/globals';
import { Member, Visitor } from '../../../server/src/access/actor.js';
import { AuditLogService } from '../../../server/src/audit-log/audit-log.service.js';
import {
  AgendaProposalAnswered,
  AgendaProposed,
} from '../../../server/src/meetings/agenda-proposals/agenda-proposals.signals.js';
import {
  DatePollAnswered,
  DatePollClosed,
  DatePollDecided,
  DatePollOpened,
} from '../../../server/src/meetings/date-polls/date-polls.signals.js';
import { MeetingInvited, ReplyGiven } from '../../../server/src/meetings/invitations/invitations.signals.js';
import { MeetingCancelled, MeetingChanged, MeetingMoved } from '../../../server/src/meetings/meetings.signals.js';
import {
  MunicipalityReportSubmitted,
  MunicipalityReportsRequested,
} from '../../../server/src/meetings/municipality-reports/municipality-reports.signals.js';
import { MinutesApproved, MinutesCirculated } from '../../../server/src/minutes/minutes.signals.js';
import { SignalBus } from '../../../server/src/platform/signals/signal-bus.js';
import { useApp } from '../../support/app.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createMinutes } from '../../support/factories/minutes.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { quiet } from '../../support/notifications.js';

const portal = useApp();

/** Hanna coordinates, Paula and Greta are members, Nele is a guest; everybody else is elsewhere. */
async function setting() {
  const group = await createWorkingGroup(portal);
  const people = {
    hanna: await createMemberOf(portal, group, ['coordinator', 'member'], { slug: 'siegen-wittgenstein' }),
    paula: await createMemberOf(portal, group),
    greta: await createMemberOf(portal, group, 'member', { slug: 'burbach' }),
    nele: await createMemberOf(portal, group, 'guest', { slug: 'siegen-wittgenstein' }),
  };
  await createMemberOf(portal, await createWorkingGroup(portal), ['coordinator', 'member']);
  const { paula } = people;
  const invited = await createMeeting(portal, group, { state: 'invited' });
  const body = { meetingId: invited.id, municipalityId: paula.municipalityId };
  await portal.database.client.invitation.create({ data: { ...body, memberId: paula.id } });
  const proposal = await portal.database.client.agendaProposal.create({
    data: { ...body, kind: 'information', title: 'Solarkataster', memberId: paula.id, state: 'accepted' },
  });
  const report = await portal.database.client.municipalityReport.create({ data: body });
  return {
    ...people,
    invited,
    polling: await createMeeting(portal, group, { state: 'polling' }),
    scheduled: await createMeeting(portal, group),
    draft: await createMeeting(portal, group, { state: 'draft' }),
    minutes: await createMinutes(portal, group, { state: 'circulated' }),
    proposal,
    report,
  };
}

type World = Awaited<ReturnType<typeof setting>>;
type Name = 'hanna' | 'paula' | 'greta' | 'nele';
type Case = [
  kind: string,
  by: Name | null,
  act: string,
  of: (world: World) => string,
  signal: (world: World) => object,
  told: Name[],
];

const everybodyBut = (...names: Name[]) =>
  (['hanna', 'paula', 'greta', 'nele'] as const).filter((name) => !names.includes(name));

const CASES: Case[] = [
  [
    'date-poll-opened',
    'hanna',
    'date-poll.opened',
    (w) => w.polling.id,
    (w) => new DatePollOpened(w.polling.id),
    ['paula', 'greta'],
  ],
  [
    'date-poll-answered',
    'paula',
    'date-poll.answered',
    (w) => w.polling.id,
    (w) => new DatePollAnswered(w.polling.id, w.paula.municipalityId),
    ['hanna'],
  ],
  [
    'date-poll-closed',
    null,
    'date-poll.closed',
    (w) => w.polling.id,
    (w) => new DatePollClosed(w.polling.id),
    ['hanna'],
  ],
  [
    'date-poll-decided',
    'hanna',
    'date-poll.decided',
    (w) => w.scheduled.id,
    (w) => new DatePollDecided(w.scheduled.id),
    everybodyBut('hanna'),
  ],
  [
    'meeting-changed',
    'hanna',
    'meeting.changed',
    (w) => w.scheduled.id,
    (w) => new MeetingChanged(w.scheduled.id),
    everybodyBut('hanna'),
  ],
  [
    'meeting-invited',
    'hanna',
    'meeting.invited',
    (w) => w.invited.id,
    (w) => new MeetingInvited(w.invited.id, [w.paula.id, w.hanna.id]),
    ['paula'],
  ],
  [
    'meeting-moved',
    'hanna',
    'meeting.changed',
    (w) => w.invited.id,
    (w) => new MeetingMoved(w.invited.id),
    everybodyBut('hanna'),
  ],
  [
    'meeting-cancelled',
    'hanna',
    'meeting.cancelled',
    (w) => w.invited.id,
    (w) => new MeetingCancelled(w.invited.id),
    everybodyBut('hanna'),
  ],
  [
    'reply-given',
    'paula',
    'meeting.reply-given',
    (w) => w.invited.id,
    (w) => new ReplyGiven(w.invited.id, w.paula.id),
    ['hanna'],
  ],
  [
    'agenda-proposed',
    'paula',
    'agenda-proposal.made',
    (w) => w.proposal.id,
    (w) => new AgendaProposed(w.proposal.id, w.invited.id),
    ['hanna'],
  ],
  [
    'agenda-proposal-answered',
    'hanna',
    'agenda-proposal.answered',
    (w) => w.proposal.id,
    (w) => new AgendaProposalAnswered(w.proposal.id, w.invited.id),
    ['paula'],
  ],
  [
    'report-requested',
    null,
    'meeting.reports-requested',
    (w) => w.invited.id,
    (w) => new MunicipalityReportsRequested(w.invited.id),
    everybodyBut('nele'),
  ],
  [
    'report-submitted',
    'paula',
    'municipality-report.submitted',
    (w) => w.report.id,
    (w) => new MunicipalityReportSubmitted(w.report.id, w.invited.id),
    ['hanna'],
  ],
  [
    'minutes-circulated',
    'greta',
    'minutes.circulated',
    (w) => w.minutes.id,
    (w) => new MinutesCirculated(w.minutes.id),
    everybodyBut('greta'),
  ],
  [
    'minutes-approved',
    'hanna',
    'minutes.approved',
    (w) => w.minutes.id,
    (w) => new MinutesApproved(w.minutes.id),
    everybodyBut('hanna'),
  ],
];

async function send(world: World, by: Name | null, act: string, of: string, signal: object): Promise<void> {
  const who = by && world[by];
  const actor = who
    ? Member.of({ id: who.id, name: '', municipalityId: who.municipalityId, isAdministrator: false, memberships: [] })
    : new Visitor();
  await portal.database.transaction(async () => {
    await portal.app.get(AuditLogService).record(actor, `${act.split('.')[0]}.${act.split('.')[1]}`, of);
    portal.app.get(SignalBus).send(signal);
  });
  await quiet(portal);
}

const toldOf = async (world: World, kind: string): Promise<Name[]> => {
  const rows = await portal.database.client.notification.findMany({ where: { kind } });
  return everybodyBut().filter((name) => rows.some(({ memberId }) => memberId === world[name].id));
};

test.each(CASES)('%s by %s is heard by those it concerns', async (kind, by, act, of, signal, told) => {
  const world = await setting();
  await send(world, by, act, of(world), signal(world));
  expect(await toldOf(world, kind)).toEqual(told);
  expect(await portal.database.client.notification.count()).toBe(told.length);
});

test('nobody hears of changes to a draft, or twice of a change to what they were invited to', async () => {
  const world = await setting();
  for (const { id } of [world.draft, world.invited]) {
    await send(world, 'hanna', 'meeting.changed', id, new MeetingChanged(id));
  }
  expect(await portal.database.client.notification.count()).toBe(0);
});

test('what vanished before it was told is told to nobody', async () => {
  const world = await setting();
  const { id } = world.draft;
  await portal.database.client.meeting.delete({ where: { id } });
  await send(world, 'hanna', 'meeting.cancelled', id, new MeetingCancelled(id));
  expect(await portal.database.client.notification.count()).toBe(0);
});

test('three hundred people are told in one go', async () => {
  const world = await setting();
  const { workingGroupId } = world.scheduled;
  const people = Array.from({ length: 300 }, (_, index) => ({
    municipalityId: world.paula.municipalityId,
    givenName: 'Viele',
    familyName: `Nummer ${index}`,
    email: `viele${index}@hilchenbach.example`,
  }));
  await portal.database.client.member.createMany({ data: people });
  const members = await portal.database.client.member.findMany({ where: { givenName: 'Viele' } });
  await portal.database.client.membership.createMany({
    data: members.map(({ id: memberId, municipalityId }) => ({
      memberId,
      municipalityId,
      workingGroupId,
      role: 'member' as const,
      startsOn: new Date('2026-01-01'),
    })),
  });
  await send(world, 'hanna', 'meeting.changed', world.scheduled.id, new MeetingChanged(world.scheduled.id));
  expect(await portal.database.client.notification.count()).toBe(303);
});
