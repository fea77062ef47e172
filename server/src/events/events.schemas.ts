import { z } from 'zod';
import { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import { PublicityChannel } from '../pictures/pictures.schemas.js';
import {
  Blank,
  Email,
  Id,
  Instant,
  LocalDateTime,
  LongText,
  PlainText,
  Version,
  WebAddress,
} from '../platform/validation/primitives.js';
import { EventReporter } from './reporters/reporters.schemas.js';

export const EventKind = z.enum(['event', 'excursion', 'training']).meta({ id: 'EventKind' });
const EventVisibility = z.enum(['members', 'public']).meta({ id: 'EventVisibility' });
const RegistrationMode = z.enum(['none', 'members', 'public', 'external']).meta({ id: 'RegistrationMode' });
const SeatRule = z.enum(['first_come', 'municipality_first']).meta({ id: 'SeatRule' });

const head = {
  id: Id,
  workingGroup: z.object({ id: Id, name: z.string(), shortName: z.string() }),
  kind: EventKind,
  visibility: EventVisibility,
  title: z.string(),
  summary: z.string(),
  startsAt: Instant,
  endsAt: Instant,
  host: MunicipalityName.nullable(),
  locationName: z.string().nullable(),
  isOnline: z.boolean(),
  /** Read by nobody but the coordination. */
  isDraft: z.boolean(),
  isCancelled: z.boolean(),
  registrationMode: RegistrationMode,
  /** Null: without limit. */
  capacity: z.number().int().nullable(),
  seatsTaken: z.number().int(),
};

export const EventSummary = z.object(head).meta({ id: 'EventSummary' });
export type EventSummary = z.infer<typeof EventSummary>;

/** The next first; of what is over the last first. */
export const EventList = z
  .object({
    items: z.array(EventSummary),
    abilities: z.object({
      /** Working groups for which the reader may plan. */
      planFor: z.array(Id),
    }),
  })
  .meta({ id: 'EventList' });
export type EventList = z.infer<typeof EventList>;

export const Event = z
  .object({
    ...head,
    slug: z.string(),
    description: z.string(),
    locationAddress: z.string().nullable(),
    meetingPoint: z.string().nullable(),
    publicTransport: z.string(),
    onlineUrl: z.string().nullable(),
    accessibility: z.string(),
    contactOffice: z.string(),
    contactEmail: z.string(),
    contactPhone: z.string(),
    fee: z.string(),
    registrationUrl: z.string().nullable(),
    registrationOpensAt: Instant.nullable(),
    registrationClosesAt: Instant.nullable(),
    seatRule: SeatRule,
    secondSeatsFrom: Instant.nullable(),
    /** For which a seat that became free is held for who waits. */
    offerHours: z.number().int(),
    hasCarPool: z.boolean(),
    photoChannels: z.array(PublicityChannel),
    pictureId: Id.nullable(),
    waiting: z.number().int(),
    programme: z.array(
      z.object({ startsAt: Instant, endsAt: Instant.nullable(), title: z.string(), note: z.string() }),
    ),
    /** Known to the own group alone. */
    reporters: z.array(EventReporter),
    publishedAt: Instant.nullable(),
    cancelledAt: Instant.nullable(),
    cancellationNote: z.string().nullable(),
    isOver: z.boolean(),
    /** What has to be said before it is published. */
    missing: z.array(z.enum(['place', 'summary', 'contact'])),
    version: Version,
    abilities: z.object({
      update: z.boolean(),
      publish: z.boolean(),
      withdraw: z.boolean(),
      cancel: z.boolean(),
      copy: z.boolean(),
      remove: z.boolean(),
      report: z.boolean(),
      seeRegistrations: z.boolean(),
    }),
  })
  .meta({ id: 'Event' });
export type Event = z.infer<typeof Event>;

export const EventFilter = z.strictObject({
  when: z.enum(['upcoming', 'past']).default('upcoming'),
  workingGroupId: Id.optional(),
});
export type EventFilter = z.infer<typeof EventFilter>;

const ProgrammeLine = z.strictObject({
  startsAt: LocalDateTime,
  endsAt: LocalDateTime.nullable().default(null),
  title: PlainText(200),
  note: LongText(500).default(''),
});

const details = {
  kind: EventKind,
  visibility: EventVisibility,
  title: PlainText(160),
  summary: PlainText(400, 0).default(''),
  description: LongText(10_000).default(''),
  startsAt: LocalDateTime,
  endsAt: LocalDateTime,
  hostMunicipalityId: Id.nullable().default(null),
  locationName: Blank(PlainText(160)).default(null),
  locationAddress: Blank(PlainText(200)).default(null),
  meetingPoint: Blank(PlainText(200)).default(null),
  publicTransport: LongText(1000).default(''),
  onlineUrl: Blank(WebAddress).default(null),
  accessibility: LongText(1000).default(''),
  contactOffice: PlainText(160, 0).default(''),
  contactEmail: Blank(Email).default(null),
  contactPhone: PlainText(40, 0).default(''),
  fee: PlainText(80, 0).default(''),
  registrationMode: RegistrationMode.default('none'),
  registrationUrl: Blank(WebAddress).default(null),
  registrationOpensAt: LocalDateTime.nullable().default(null),
  registrationClosesAt: LocalDateTime.nullable().default(null),
  capacity: z.number().int().min(1).max(5000).nullable().default(null),
  seatRule: SeatRule.default('first_come'),
  secondSeatsFrom: LocalDateTime.nullable().default(null),
  offerHours: z.number().int().min(1).max(336).default(48),
  hasCarPool: z.boolean().default(false),
  photoChannels: z.array(PublicityChannel).max(3).default([]),
  pictureId: Id.nullable().default(null),
  programme: z.array(ProgrammeLine).max(40).default([]),
};

/** A draft; nobody but the coordination reads it. */
export const PlanEvent = z.strictObject({ workingGroupId: Id, ...details }).meta({ id: 'PlanEvent' });
export type PlanEvent = z.infer<typeof PlanEvent>;

export const ChangeEvent = z.strictObject({ version: Version, ...details }).meta({ id: 'ChangeEvent' });
export type ChangeEvent = z.infer<typeof ChangeEvent>;

/** Begins at the given time; everything else moves along. */
export const CopyEvent = z.strictObject({ startsAt: LocalDateTime }).meta({ id: 'CopyEvent' });
export type CopyEvent = z.infer<typeof CopyEvent>;

export const PublishEvent = z.strictObject({ version: Version }).meta({ id: 'PublishEvent' });
export type PublishEvent = z.infer<typeof PublishEvent>;

export const WithdrawEvent = z.strictObject({ version: Version }).meta({ id: 'WithdrawEvent' });
export type WithdrawEvent = z.infer<typeof WithdrawEvent>;

/** Those who signed up read the note. */
export const CancelEvent = z
  .strictObject({ version: Version, note: LongText(1000).default('') })
  .meta({ id: 'CancelEvent' });
export type CancelEvent = z.infer<typeof CancelEvent>;
