import { z } from 'zod';
import type { Notification, NotificationDetails } from './notifications.schemas.js';
import { isKind, type NotificationKind } from './rules/kinds.js';

const Stored = z.object({
  meetingId: z.string().optional(),
  meetingNumber: z.number().optional(),
  title: z.string().nullish(),
  startsAt: z.string().optional(),
  names: z.array(z.string()).optional(),
  text: z.string().optional(),
  outcome: z.string().optional(),
  until: z.string().optional(),
});

type Row = {
  id: string;
  kind: string;
  workingGroupId: string | null;
  subjectId: string;
  details: unknown;
  occurrences: number;
  happenedAt: Date;
  readAt: Date | null;
};

export function presentNotification(row: Row & { kind: NotificationKind }): Notification {
  return {
    id: row.id,
    kind: row.kind,
    workingGroupId: row.workingGroupId,
    subjectId: row.subjectId,
    details: presentDetails(row.details),
    occurrences: row.occurrences,
    happenedAt: row.happenedAt.toISOString(),
    isRead: row.readAt !== null,
  };
}

/** The stored words, whatever an older version of the portal stored. */
export const storedDetails = (details: unknown) => Stored.safeParse(details).data ?? {};

/** Kinds of a newer version, met while replicas are changed one after the other, are left out. */
export const isKnown = <Some extends Row>(row: Some): row is Some & { kind: NotificationKind } => isKind(row.kind);

function presentDetails(details: unknown): NotificationDetails {
  const { names = [], ...words } = storedDetails(details);
  return {
    meetingId: words.meetingId ?? null,
    meetingNumber: words.meetingNumber ?? null,
    title: words.title ?? null,
    startsAt: words.startsAt ?? null,
    names: names.toSorted((one, other) => one.localeCompare(other, 'de')),
    text: words.text ?? null,
    outcome: words.outcome ?? null,
  };
}
