import { z } from 'zod';
import { Page } from '../platform/http/page.js';
import { Cursor, Id, Instant, PageSize } from '../platform/validation/primitives.js';

export const NotificationKind = z
  .enum([
    'date-poll-opened',
    'date-poll-decided',
    'meeting-scheduled',
    'meeting-changed',
    'meeting-invited',
    'meeting-moved',
    'meeting-cancelled',
    'agenda-proposal-answered',
    'report-requested',
    'minutes-circulated',
    'minutes-approved',
    'minutes-awaited',
    'minutes-recalled',
    'minutes-undecided',
    'minutes-amended',
    'minutes-commented',
    'change-requested',
    'change-request-answered',
    'measure-update-requested',
    'task-due',
    'accessible-version-answered',
    'funding-programme-added',
    'funding-partners-sought',
    'funding-deadline',
    'grant-report-due',
    'inquiry-answered',
    'inquiry-shared',
    'inquiry-due',
    'inquiry-received',
    'inquiry-written-to',
    'survey-started',
    'event-published',
    'event-moved',
    'event-cancelled',
    'event-report-awaited',
    'campaign-asked',
    'campaign-moved',
    'campaign-due',
    'campaign-answered',
    'press-texts-ready',
    'press-release-public',
    'press-quote-approved',
    'press-quote-declined',
    'article-published',
    'article-check-due',
    'survey-closed',
    'survey-answered',
    'date-poll-answered',
    'date-poll-closed',
    'reply-given',
    'agenda-proposed',
    'report-submitted',
    'speaker-answered',
    'slides-handed-in',
    'file-infected',
    'measure-status-said',
    'task-completed',
    'accessible-version-requested',
    'mail-undeliverable',
  ])
  .meta({ id: 'NotificationKind' });

/** Words of the moment. */
export const NotificationDetails = z
  .object({
    meetingId: Id.nullable(),
    meetingNumber: z.number().int().nullable(),
    title: z.string().nullable(),
    startsAt: Instant.nullable(),
    names: z.array(z.string()),
    text: z.string().nullable(),
    outcome: z.string().nullable(),
  })
  .meta({ id: 'NotificationDetails' });
export type NotificationDetails = z.infer<typeof NotificationDetails>;

export const Notification = z
  .object({
    id: Id,
    kind: NotificationKind,
    workingGroupId: Id.nullable(),
    subjectId: Id,
    details: NotificationDetails,
    /** Alike and unread, told as one. */
    occurrences: z.number().int(),
    happenedAt: Instant,
    isRead: z.boolean(),
  })
  .meta({ id: 'Notification' });
export type Notification = z.infer<typeof Notification>;

export const NotificationPage = Page(Notification)
  .extend({ unread: z.number().int() })
  .meta({ id: 'NotificationPage' });
export type NotificationPage = z.infer<typeof NotificationPage>;

export const NotificationFilter = z.strictObject({ limit: PageSize, cursor: Cursor });
export type NotificationFilter = z.infer<typeof NotificationFilter>;

export const UnreadNotifications = z.object({ unread: z.number().int() }).meta({ id: 'UnreadNotifications' });
export type UnreadNotifications = z.infer<typeof UnreadNotifications>;
