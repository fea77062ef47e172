import ICAL from 'ical.js';
import type { Prisma } from '../../../server/src/generated/prisma/client.js';
import type { TestApp } from '../app.js';
import type { Api } from '../as.js';
import { jsonBody } from '../as.js';
import { createMeeting } from './meetings.js';

type PollInput = Partial<Omit<Prisma.DatePollUncheckedCreateInput, 'options'>>;

/** A poll until 30 November 2026, 18:00 in Berlin, about the mornings of 10 and 11 February 2027. */
export async function createDatePoll(portal: TestApp, workingGroup: { id: string }, given: PollInput = {}) {
  const options = ['2027-02-10', '2027-02-11'].map((day) => ({
    startsAt: new Date(`${day}T08:30:00Z`),
    endsAt: new Date(`${day}T11:30:00Z`),
  }));
  const [first] = options;
  const meeting = await createMeeting(portal, workingGroup, { state: 'polling', ...first });
  const poll = await portal.database.client.datePoll.create({
    data: {
      meetingId: meeting.id,
      answersUntil: new Date('2026-11-30T17:00:00Z'),
      options: { create: options },
      ...given,
    },
    include: { options: { orderBy: { startsAt: 'asc' } } },
  });
  const [chosen, other] = poll.options;
  if (!chosen || !other) throw new Error('the poll has no options');
  return { meeting, poll, options: [chosen, other] as const };
}

/** Subscribes, and gives the path that a calendar then reads. */
export async function subscribe(api: Api, input: Record<string, unknown> = {}) {
  const response = await api.raw('/api/calendar/feeds', jsonBody('POST', { name: 'Outlook im Rathaus', ...input }));
  if (response.status !== 201) throw new Error(`the feed was refused: ${await response.text()}`);
  const { feed, address } = (await response.json()) as { feed: { id: string }; address: string };
  return { id: feed.id, path: new URL(address).pathname };
}

/** The events of a calendar as ical.js reads them, by what they say. */
export function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const trigger = component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
    return {
      uid: event.uid,
      summary: event.summary,
      status: component.getFirstPropertyValue('status'),
      start: event.startDate.toString(),
      sequence: event.sequence,
      description: event.description,
      alarm: trigger?.toString() ?? null,
    };
  });
}
