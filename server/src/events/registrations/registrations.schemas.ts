import { z } from 'zod';
import { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { PublicityChannel } from '../../pictures/pictures.schemas.js';
import { Blank, Email, Id, Instant, LongText, PlainText } from '../../platform/validation/primitives.js';

export const RegistrationState = z
  .enum(['unconfirmed', 'confirmed', 'waiting', 'offered', 'cancelled', 'expired'])
  .meta({ id: 'RegistrationState' });

const consent = { channel: PublicityChannel, isGiven: z.boolean() };
const Answer = z.strictObject(consent);
const RideKind = z.enum(['offer', 'search']).meta({ id: 'RideKind' });
const Words = Blank(LongText(1000)).default(null);

/** Place and time of the ride in words; nobody's address is shown. */
export const ShareRide = z
  .strictObject({
    kind: RideKind,
    seats: z.number().int().min(1).max(8).default(1),
    place: PlainText(120),
    leavesAt: PlainText(60, 0).default(''),
    note: LongText(500).default(''),
  })
  .meta({ id: 'ShareRide' });
export type ShareRide = z.infer<typeof ShareRide>;

export const AnswerConsents = z.strictObject({ answers: z.array(Answer).max(3) }).meta({ id: 'AnswerConsents' });
export type AnswerConsents = z.infer<typeof AnswerConsents>;

/** A member for the own person. Not every channel has to be answered, and nothing depends on it. */
export const SignUp = z
  .strictObject({ accessibilityNeeds: Words, note: Words, consents: z.array(Answer).max(3).default([]) })
  .meta({ id: 'SignUp' });
export type SignUp = z.infer<typeof SignUp>;

/** By the coordination, e.g. for somebody who called. */
export const AddRegistration = z
  .strictObject({
    name: PlainText(120),
    organization: Blank(PlainText(160)).default(null),
    /** Without it nobody can be told by mail. */
    email: Blank(Email).default(null),
    municipalityId: Id.nullable().default(null),
    accessibilityNeeds: Words,
    note: Words,
  })
  .meta({ id: 'AddRegistration' });
export type AddRegistration = z.infer<typeof AddRegistration>;

export const TickAttendance = z
  .strictObject({
    /** Null: not said. */
    hasAttended: z.boolean().nullable(),
  })
  .meta({ id: 'TickAttendance' });
export type TickAttendance = z.infer<typeof TickAttendance>;

export const WriteToRide = z.strictObject({ text: LongText(2000).pipe(z.string().min(1)) }).meta({ id: 'WriteToRide' });
export type WriteToRide = z.infer<typeof WriteToRide>;

const Ride = z.object({
  kind: RideKind,
  seats: z.number().int(),
  place: z.string(),
  leavesAt: z.string(),
  note: z.string(),
});

const SeatsOf = z.object({ municipality: MunicipalityName, seats: z.number().int(), waiting: z.number().int() });

/** Seats of an event, and the own one. */
export const EventPlaces = z
  .object({
    eventId: Id,
    window: z.enum(['none', 'external', 'cancelled', 'not_yet', 'open', 'closed']).meta({ id: 'RegistrationWindow' }),
    opensAt: Instant.nullable(),
    closesAt: Instant.nullable(),
    /** Null: without limit. */
    capacity: z.number().int().nullable(),
    taken: z.number().int(),
    waiting: z.number().int(),
    /** Whether somebody of the reader's municipality would get a seat now; else a place on the waiting list. */
    hasSeatForReader: z.boolean(),
    /** Of the working group, for its members; empty for others. */
    municipalities: z.array(SeatsOf),
    fromElsewhere: z.number().int(),
    photoChannels: z.array(PublicityChannel),
    hasCarPool: z.boolean(),
    own: z
      .object({
        id: Id,
        state: RegistrationState,
        /** Place in the line, from 1. */
        position: z.number().int().nullable(),
        offerEndsAt: Instant.nullable(),
        accessibilityNeeds: z.string().nullable(),
        note: z.string().nullable(),
        consents: z.array(z.object(consent)),
        ride: Ride.nullable(),
      })
      .nullable(),
    abilities: z.object({
      signUp: z.boolean(),
      accept: z.boolean(),
      cancel: z.boolean(),
      shareRide: z.boolean(),
      manage: z.boolean(),
    }),
  })
  .meta({ id: 'EventPlaces' });
export type EventPlaces = z.infer<typeof EventPlaces>;

export const Registration = z
  .object({
    id: Id,
    state: RegistrationState,
    /** Null when it was forgotten. */
    name: z.string().nullable(),
    organization: z.string().nullable(),
    email: z.string().nullable(),
    municipality: MunicipalityName.nullable(),
    isMember: z.boolean(),
    accessibilityNeeds: z.string().nullable(),
    note: z.string().nullable(),
    waitingSince: Instant.nullable(),
    offerEndsAt: Instant.nullable(),
    createdAt: Instant,
    hasAttended: z.boolean().nullable(),
    consents: z.array(z.object(consent)),
    ride: Ride.nullable(),
    abilities: z.object({ giveSeat: z.boolean(), cancel: z.boolean(), tickAttendance: z.boolean() }),
  })
  .meta({ id: 'Registration' });
export type Registration = z.infer<typeof Registration>;

export const RegistrationList = z
  .object({
    event: z.object({
      id: Id,
      title: z.string(),
      startsAt: Instant,
      endsAt: Instant,
      capacity: z.number().int().nullable(),
      isCancelled: z.boolean(),
      photoChannels: z.array(PublicityChannel),
      hasCarPool: z.boolean(),
    }),
    items: z.array(Registration),
    counts: z.object({
      confirmed: z.number().int(),
      offered: z.number().int(),
      waiting: z.number().int(),
      unconfirmed: z.number().int(),
      cancelled: z.number().int(),
      attended: z.number().int(),
    }),
    /** The municipalities of the group, and others of which somebody comes. */
    municipalities: z.array(SeatsOf),
    /** When the names were removed; the figures below are what stayed. */
    forgottenAt: Instant.nullable(),
    headcounts: z.array(
      z.object({
        municipality: MunicipalityName.nullable(),
        registered: z.number().int(),
        attended: z.number().int(),
      }),
    ),
    abilities: z.object({ add: z.boolean(), download: z.boolean() }),
  })
  .meta({ id: 'RegistrationList' });
export type RegistrationList = z.infer<typeof RegistrationList>;

/** Entries of those who have a seat, for those who have one. */
export const RideBoard = z
  .object({
    items: z.array(
      z.object({
        registrationId: Id,
        ...Ride.shape,
        /** From where somebody comes; nobody is named. */
        municipality: MunicipalityName.nullable(),
        isOwn: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'RideBoard' });
export type RideBoard = z.infer<typeof RideBoard>;
