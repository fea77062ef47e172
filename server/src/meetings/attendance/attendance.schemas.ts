import { z } from 'zod';
import { MemberName, MembershipRole } from '../../members/members.schemas.js';
import { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { Blank, Id, Instant, PlainText } from '../../platform/validation/primitives.js';
import { ReplyState } from '../replies/replies.schemas.js';

export const AttendanceState = z.enum(['present', 'excused', 'absent', 'represented']).meta({ id: 'AttendanceState' });
export type AttendanceState = z.infer<typeof AttendanceState>;

export const Attendee = z
  .object({
    member: MemberName,
    roles: z.array(MembershipRole),
    /** Null until somebody has ticked. */
    state: AttendanceState.nullable(),
    representedBy: MemberName.nullable(),
    /** Preset deputy. */
    deputy: MemberName.nullable(),
    /** What the person said beforehand, as a hint for whoever ticks; null: not invited. */
    reply: ReplyState.nullable(),
    savedAt: Instant.nullable(),
  })
  .meta({ id: 'Attendee' });
export type Attendee = z.infer<typeof Attendee>;

export const AttendanceGuest = z
  .object({ id: Id, name: z.string(), organisation: z.string().nullable() })
  .meta({ id: 'AttendanceGuest' });
export type AttendanceGuest = z.infer<typeof AttendanceGuest>;

export const Attendance = z
  .object({
    meetingId: Id,
    municipalities: z.array(
      z.object({
        municipality: MunicipalityName,
        /** How the municipality took part as a whole. */
        state: z.enum(['present', 'represented', 'excused', 'absent', 'open']),
        people: z.array(Attendee),
      }),
    ),
    guests: z.array(AttendanceGuest),
    abilities: z.object({ record: z.boolean() }),
  })
  .meta({ id: 'Attendance' });
export type Attendance = z.infer<typeof Attendance>;

export const RecordAttendance = z
  .strictObject({ state: AttendanceState, representedById: Id.nullable().default(null) })
  .refine(({ state, representedById }) => representedById === null || state === 'represented', {
    path: ['representedById'],
    error: 'Eine Vertretung gehört nur zum Stand „vertreten“.',
  })
  .meta({ id: 'RecordAttendance' });
export type RecordAttendance = z.infer<typeof RecordAttendance>;

export const AddGuest = z
  .strictObject({ name: PlainText(160), organisation: Blank(PlainText(160)).default(null) })
  .meta({ id: 'AddGuest' });
export type AddGuest = z.infer<typeof AddGuest>;
