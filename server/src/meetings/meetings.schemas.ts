import { z } from 'zod';
import { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import { Page } from '../platform/http/page.js';
import {
  Blank,
  Cursor,
  DateOnly,
  Id,
  Instant,
  LocalDateTime,
  PageSize,
  PlainText,
  Version,
  WebAddress,
} from '../platform/validation/primitives.js';
import { AgendaItem } from './agenda/agenda.schemas.js';
import { OwnReply, ReplyState } from './replies/replies.schemas.js';
import { MEETING_STATES } from './rules/meeting-state.js';

export const MeetingState = z.enum(MEETING_STATES).meta({ id: 'MeetingState' });

const MeetingHead = z.object({
  id: Id,
  workingGroup: z.object({ id: Id, name: z.string(), shortName: z.string() }),
  number: z.number().int(),
  title: z.string().nullable(),
  state: MeetingState,
  /** A draft that the portal prepared and nobody has published yet. */
  isPrepared: z.boolean(),
  /** Called off: stays in the lists, nobody comes. */
  isCancelled: z.boolean(),
  startsAt: Instant,
  endsAt: Instant,
  host: MunicipalityName.nullable(),
  locationName: z.string().nullable(),
});

export const MeetingSummary = MeetingHead.extend({
  /** The reader's Rückmeldung; null: not invited (yet). */
  ownReply: ReplyState.nullable(),
  isOnline: z.boolean(),
  talkTitles: z.array(z.string()),
  counts: z.object({
    talks: z.number().int(),
    present: z.number().int(),
    represented: z.number().int(),
    excused: z.number().int(),
    absent: z.number().int(),
    guests: z.number().int(),
  }),
}).meta({ id: 'MeetingSummary' });
export type MeetingSummary = z.infer<typeof MeetingSummary>;

export const MeetingPage = Page(MeetingSummary).meta({ id: 'MeetingPage' });
export type MeetingPage = z.infer<typeof MeetingPage>;

export const MeetingFilter = z.strictObject({
  workingGroupId: Id.optional(),
  when: z.enum(['upcoming', 'past']).default('upcoming'),
  limit: PageSize,
  cursor: Cursor,
});
export type MeetingFilter = z.infer<typeof MeetingFilter>;

export const Meeting = MeetingHead.extend({
  locationAddress: z.string().nullable(),
  onlineUrl: z.string().nullable(),
  invitedAt: Instant.nullable(),
  /** Time or place changed, and not everybody who was invited was told. */
  hasUntoldChange: z.boolean(),
  cancellationNote: z.string().nullable(),
  /** Null: the reader is not invited (yet). */
  ownReply: OwnReply.nullable(),
  agenda: z.array(AgendaItem),
  /** End of the agenda by its durations, and by how much that is later than the end of the meeting. */
  agendaEndsAt: Instant,
  overrunMinutes: z.number().int(),
  /** The next Nachtrag, with the number of items that came since the invitation; null: nothing to tell. */
  pendingSupplement: z.object({ number: z.number().int(), count: z.number().int() }).nullable(),
  /** Null while there are none that the reader may see. */
  minutes: z.object({ id: Id, state: z.enum(['draft', 'circulated', 'approved']) }).nullable(),
  version: Version,
  abilities: z.object({
    update: z.boolean(),
    publish: z.boolean(),
    manageAgenda: z.boolean(),
    recordAttendance: z.boolean(),
    writeMinutes: z.boolean(),
    remove: z.boolean(),
    invite: z.boolean(),
    tellChange: z.boolean(),
    callOff: z.boolean(),
    readDispatches: z.boolean(),
  }),
}).meta({ id: 'Meeting' });
export type Meeting = z.infer<typeof Meeting>;

const place = {
  title: Blank(PlainText(160)),
  hostMunicipalityId: Id.nullable(),
  locationName: Blank(PlainText(160)),
  locationAddress: Blank(PlainText(240)),
  onlineUrl: Blank(WebAddress),
};

/** Wall times in Europe/Berlin. With a day alone it is the group's usual time. */
export const PlanMeeting = z
  .strictObject({
    workingGroupId: Id,
    startsAt: LocalDateTime.optional(),
    endsAt: LocalDateTime.optional(),
    day: DateOnly.optional(),
    /** Agenda to begin with; the group's standard template when absent. */
    templateId: Id.optional(),
    title: place.title.default(null),
    hostMunicipalityId: place.hostMunicipalityId.default(null),
    locationName: place.locationName.default(null),
    locationAddress: place.locationAddress.default(null),
    onlineUrl: place.onlineUrl.default(null),
  })
  .refine(({ startsAt, day }) => startsAt !== undefined || day !== undefined, {
    path: ['startsAt'],
    error: 'Bitte geben Sie an, wann die Sitzung beginnt.',
  })
  .meta({ id: 'PlanMeeting' });
export type PlanMeeting = z.infer<typeof PlanMeeting>;

/** What is absent stays. */
export const UpdateMeeting = z
  .strictObject({
    version: Version,
    startsAt: LocalDateTime.optional(),
    endsAt: LocalDateTime.optional(),
    title: place.title.optional(),
    hostMunicipalityId: place.hostMunicipalityId.optional(),
    locationName: place.locationName.optional(),
    locationAddress: place.locationAddress.optional(),
    onlineUrl: place.onlineUrl.optional(),
  })
  .meta({ id: 'UpdateMeeting' });
export type UpdateMeeting = z.infer<typeof UpdateMeeting>;
