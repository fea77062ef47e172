import { UnfrozenService } from '../../../server/src/minutes/versions/unfrozen.service.js';
import { hashToken, mintToken } from '../../../server/src/platform/secrets/token.js';
import type { TestApp } from '../../support/app.js';
import { type Api, as, asVisitor } from '../../support/as.js';
import { createChangeRequest, createWrittenMinutes, paragraph } from '../../support/factories/agreeing.js';
import { addDatePoll } from '../../support/factories/date-polls.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMember, createMemberOf } from '../../support/factories/members.js';
import { createAgreement, createMinutes, createTaskEntry } from '../../support/factories/minutes.js';
import { addFile, addReleasedFile, createTalk, filesOf, pdf } from '../../support/factories/talks.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { beginUpload } from '../../support/uploads.js';
import { createMeasures } from './action-plan.js';
import { createCampaigns } from './campaigns.js';
import { createEvents } from './events.js';
import { createFunding } from './funding.js';
import { createIndicator } from './indicators.js';
import { createInquiries } from './inquiries.js';
import { createKnowledge } from './knowledge.js';
import { createBarriers } from './legal.js';
import { createNewsletters } from './newsletter.js';
import { createPublicity } from './pictures-and-posts.js';
import { createPress } from './press.js';
import { createRegistrations } from './registrations.js';
import { createStatusReport } from './reports.js';
import { createSurveys } from './surveys.js';

const NOTHING_READ = {
  head: { number: null, day: null, startsAt: null, endsAt: null, place: null },
  attendance: [],
  items: [],
  blocks: [],
  original: [],
  pictureCount: 0,
  hasTrackedChanges: false,
};

export const IDENTITIES = ['visitor', 'outsider', 'administrator', 'member', 'minuteTaker', 'coordinator'] as const;
export type Identity = (typeof IDENTITIES)[number];

/** One working group with everything in it, and somebody of every kind. */
export async function createWorld(portal: TestApp) {
  const { client } = portal.database;
  const group = await createWorkingGroup(portal);
  const otherGroup = await createWorkingGroup(portal);
  const people = {
    outsider: await createMemberOf(portal, otherGroup, ['coordinator', 'member'], { slug: 'netphen' }),
    administrator: await createMember(portal, { isAdministrator: true, slug: 'siegen-wittgenstein' }),
    member: await createMemberOf(portal, group, 'member', { slug: 'burbach' }),
    minuteTaker: await createMemberOf(portal, group, ['minute_taker', 'member'], { slug: 'neunkirchen' }),
    coordinator: await createMemberOf(portal, group, ['coordinator', 'member'], { slug: 'siegen-wittgenstein' }),
  };
  const invited = await createMemberOf(portal, group, 'member', { slug: 'wilnsdorf' });
  const [membership] = await client.membership.findMany({ where: { memberId: invited.id } });
  const draftMeeting = await createMeeting(portal, group, { state: 'draft' });
  const meeting = await createMeeting(portal, group, { proposalsUntil: new Date('2026-12-01T23:00:00Z') });
  const invitedMeeting = await createMeeting(portal, group, { state: 'invited', invitedAt: portal.clock.now() });
  await client.invitation.createMany({
    data: [people.member, people.minuteTaker, people.coordinator, invited].map(({ id, municipalityId }) => ({
      meetingId: invitedMeeting.id,
      memberId: id,
      municipalityId,
    })),
  });
  const datePoll = await addDatePoll(portal, group);
  const closedDatePoll = await addDatePoll(portal, group, { closedAt: portal.clock.now() });
  const heldMeeting = await createMeeting(portal, group, {
    state: 'held',
    startsAt: new Date('2026-11-12T08:30:00Z'),
    endsAt: new Date('2026-11-12T11:30:00Z'),
  });
  await client.municipalityReport.create({
    data: { meetingId: meeting.id, municipalityId: people.member.municipalityId, news: 'Neu bei uns' },
  });
  const draftMinutes = await createMinutes(portal, group);
  const circulated = await createMinutes(portal, group, { state: 'circulated' });
  const agreeing = await createAgreeing(portal, group, people.member);
  const approved = await createMinutes(portal, group, { state: 'approved' });
  const minutesImport = await client.minutesImport.create({
    data: { workingGroupId: group.id, memberId: people.coordinator.id, fileName: 'alt.txt', draft: NOTHING_READ },
  });
  const distributionAddress = await client.distributionAddress.create({
    data: {
      workingGroupId: group.id,
      municipalityId: people.coordinator.municipalityId,
      name: 'Rathaus',
      email: 'rathaus@netphen.example',
    },
  });
  const entry = await createTaskEntry(portal, circulated, [{ id: people.coordinator.municipalityId }]);
  const agreement = await createAgreement(portal, circulated);
  const body = { municipalityId: people.coordinator.municipalityId, workingGroupId: group.id };
  const doneTask = await client.task.create({
    data: { ...body, text: 'Zählerliste verteilen', state: 'done', completedAt: portal.clock.now() },
  });
  const talk = await createTalk(portal, meeting);
  const { speakerId: talkSpeaker } = await client.talkSpeaker.findFirstOrThrow({ where: { talkId: talk.id } });
  const coordination = await as(portal, people.coordinator);
  const pendingFile = await addFile(coordination, talk, 'Entwurf.pdf');
  const releasedFile = await addReleasedFile(coordination, talk, 'Übersicht.pdf');
  await client.accessibleVersionRequest.create({ data: { fileId: releasedFile.id, memberId: invited.id } });
  const speaker = await client.speaker.create({
    data: { workingGroupId: group.id, givenName: 'Karla', familyName: 'Muster', email: 'karla@muster.example' },
  });
  const proposed = {
    workingGroupId: group.id,
    proposedById: people.member.id,
    municipalityId: people.member.municipalityId,
    title: 'Grünes Dach',
  };
  const topic = await client.topic.create({ data: proposed });
  const droppedTopic = await client.topic.create({ data: { ...proposed, state: 'dropped' } });
  const bytes = pdf();
  const begun = await beginUpload(coordination, filesOf(talk), 'Handout.pdf', bytes.length);
  const upload = { id: begun.headers.get('location')?.split('/').at(-1) ?? '', bytes };
  const mail = await client.outbox.create({
    data: { recipient: 'x@y.example', subject: 'S', text: 'T', html: 'H', state: 'undeliverable' },
  });
  const notification = await client.notification.create({
    data: {
      memberId: people.coordinator.id,
      kind: 'task-completed',
      workingGroupId: group.id,
      subjectType: 'working-group',
      subjectId: group.id,
    },
  });
  const proposal = await client.agendaProposal.create({
    data: {
      meetingId: meeting.id,
      memberId: people.member.id,
      municipalityId: people.member.municipalityId,
      kind: 'information',
      title: 'Förderaufruf',
    },
  });
  const template = await client.agendaTemplate.create({
    data: { workingGroupId: group.id, name: 'Kurze Online-Runde' },
  });
  const guest = await client.attendance.create({
    data: { meetingId: heldMeeting.id, guestName: 'Ein Gast', state: 'present' },
  });
  const calendarToken = mintToken();
  const calendarFeed = await client.calendarFeed.create({
    data: { memberId: people.member.id, name: 'Outlook', tokenHash: hashToken(calendarToken) },
  });
  return {
    ...people,
    group,
    approved,
    minutesImport,
    distributionAddress,
    invited,
    membership: membership?.id ?? '',
    draftMeeting,
    meeting,
    invitedMeeting,
    datePoll,
    closedDatePoll,
    heldMeeting,
    draftMinutes,
    agreeing,
    circulated,
    task: entry.tasks[0]?.id ?? '',
    doneTask: doneTask.id,
    agreement: agreement.id,
    talk,
    talkSpeaker,
    upload,
    pendingFile,
    releasedFile: releasedFile.id,
    speaker,
    topic,
    droppedTopic,
    mail,
    calendarToken,
    calendarFeed,
    guest,
    template,
    proposal,
    notification,
    barriers: await createBarriers(portal),
    campaigns: await createCampaigns(portal, group, people.member),
    press: await createPress(portal, group),
    newsletter: await createNewsletters(portal, group),
    publicity: await createPublicity(portal, group, people.member),
    surveys: await createSurveys(portal, group, people.member, people.coordinator),
    events: await createEvents(portal, group, people.coordinator),
    registrations: await createRegistrations(portal, group, [people.member, people.minuteTaker, people.coordinator]),
    actionPlan: await createMeasures(portal, group, people.member),
    statusReport: await createStatusReport(portal, group),
    inquiries: await createInquiries(portal, group, people.member),
    indicator: await createIndicator(portal, group),
    funding: await createFunding(portal, group, people.member, people.coordinator),
    knowledge: await createKnowledge(portal, group, people.member, people.coordinator),
  };
}

export type World = Awaited<ReturnType<typeof createWorld>>;

export const apiOf = async (portal: TestApp, world: World, identity: Identity): Promise<Api> =>
  identity === 'visitor' ? asVisitor(portal) : as(portal, world[identity]);

/** Minutes with a wish and a comment of a member, and approved ones with their frozen text. */
async function createAgreeing(portal: TestApp, group: { id: string }, member: { id: string }) {
  const { client } = portal.database;
  const block = paragraph('Drei Beispiele');
  const { id: blockId } = block.attrs;
  const minutes = await createWrittenMinutes(portal, group, [block]);
  const said = { minutesId: minutes.id, agendaItemId: minutes.meeting.agendaItems[0]?.id ?? '', memberId: member.id };
  const comment = await client.minutesComment.create({ data: { ...said, blockId, text: 'Wirklich drei?' } });
  const wish = { blockId, memberId: member.id, original: 'Drei Beispiele', proposed: 'Vier Beispiele' };
  const request = await createChangeRequest(portal, minutes, wish);
  await client.minutesRevision.create({
    data: { minutesId: minutes.id, number: 1, cause: 'circulated', sections: [], createdAt: portal.clock.now() },
  });
  const approvedBlock = paragraph('Beschlossen');
  const approved = await createWrittenMinutes(portal, group, [approvedBlock], { state: 'approved' });
  await portal.app.get(UnfrozenService).freezeUnfrozen(approved.id);
  return { minutes, blockId, comment, request, approved, approvedBlockId: approvedBlock.attrs.id };
}
