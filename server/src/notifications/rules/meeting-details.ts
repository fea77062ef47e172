import type { Details } from './sentences.js';

type Head = { id: string; number: number; title: string | null; startsAt: Date };

/** What a notification keeps of a meeting. */
export function meetingDetails({ id, number, title, startsAt }: Head, more: Details = {}): Details {
  return { meetingId: id, meetingNumber: number, title, startsAt: startsAt.toISOString(), ...more };
}
