import type { TestApp } from '../app.js';
import { as } from '../as.js';
import { linkIn } from '../mailbox.js';
import { createMeeting } from './meetings.js';
import { createMemberOf } from './members.js';
import { createWorkingGroup } from './working-groups.js';

/** Three Thursdays and Fridays from half past nine, in the wall time of Berlin. */
export const OPTIONS = [
  { startsAt: '2027-02-25T09:30', endsAt: '2027-02-25T12:30' },
  { startsAt: '2027-03-04T09:30', endsAt: '2027-03-04T12:30' },
  { startsAt: '2027-03-05T13:00', endsAt: '2027-03-05T16:00' },
];
export const OFFER = { options: OPTIONS, answersUntil: '2027-01-15T12:00', reminderDays: 3 };

/** A group of three municipalities: two colleagues of Hilchenbach, one of Netphen, the coordination of the Kreis. */
export async function createPollingGroup(portal: TestApp) {
  const group = await createWorkingGroup(portal, { firstMeetingNumber: 49 });
  const coordinator = await createMemberOf(portal, group, ['coordinator', 'member'], {
    slug: 'siegen-wittgenstein',
    givenName: 'Hanna',
    familyName: 'Wiesental',
  });
  const paula = await createMemberOf(portal, group, 'member', { slug: 'hilchenbach', familyName: 'Rothaar' });
  const merle = await createMemberOf(portal, group, 'deputy', { slug: 'hilchenbach', givenName: 'Merle' });
  const ida = await createMemberOf(portal, group, 'member', { slug: 'netphen', givenName: 'Ida' });
  return { group, coordinator, paula, merle, ida };
}

/** The same with a poll for three dates that runs until 15 January 2027, noon. */
export async function createDatePoll(portal: TestApp, given: Record<string, unknown> = {}) {
  const people = await createPollingGroup(portal);
  const api = await as(portal, people.coordinator);
  const { data } = await api.POST('/api/date-polls', { body: { workingGroupId: people.group.id, ...OFFER, ...given } });
  if (!data) throw new Error('the poll was refused');
  return { ...people, api, poll: data, id: data.meeting.id, optionIds: data.options.map((option) => option.id) };
}

/** The newest link in somebody's mails. */
export async function pollLinkOf(portal: TestApp, { email }: { email: string }): Promise<string> {
  const mails = await portal.database.client.outbox.findMany({ where: { recipient: email }, orderBy: { id: 'desc' } });
  const mail = mails.find(({ text }) => text.includes('/termin-antwort#'));
  if (!mail) throw new Error(`no link for ${email}`);
  return linkIn(mail);
}

/** A poll for two dates, straight into the database; nobody was asked. */
export async function addDatePoll(portal: TestApp, group: { id: string }, given: { closedAt?: Date } = {}) {
  const [startsAt, endsAt] = [new Date('2027-02-25T08:30:00Z'), new Date('2027-02-25T11:30:00Z')];
  const { id } = await createMeeting(portal, group, { state: 'polling', startsAt, endsAt });
  const answersUntil = new Date('2027-01-15T11:00:00Z');
  await portal.database.client.datePoll.create({ data: { meetingId: id, answersUntil, ...given } });
  const week = 7 * 86_400_000;
  const options = await portal.database.client.dateOption.createManyAndReturn({
    data: [0, week].map((later) => ({
      meetingId: id,
      startsAt: new Date(startsAt.getTime() + later),
      endsAt: new Date(endsAt.getTime() + later),
    })),
  });
  return { id, optionId: options[0]?.id ?? '' };
}
