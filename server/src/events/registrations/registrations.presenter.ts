import type { Member as Actor } from '../../access/actor.js';
import { presentMunicipalityName } from '../../municipalities/municipalities.presenter.js';
import type { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import * as eventsPolicy from '../events.policy.js';
import type { EventRecord } from '../events.repository.js';
import * as registrationsPolicy from './registrations.policy.js';
import type { RegistrationRecord, RegistrationsRepository } from './registrations.repository.js';
import type { EventPlaces, Registration, RegistrationList, RideBoard } from './registrations.schemas.js';
import { holds } from './rules/consents.js';
import { isAhead, windowOf } from './rules/registration-window.js';
import { holdsSeat } from './rules/seats.js';

type Places = NonNullable<EventPlaces['own']>;
/** The own registration, as its person reads it. */
export type OwnRegistration = Places;
type Seat = Pick<RegistrationRecord, 'state' | 'municipalityId'>;
type SeatsOf = EventPlaces['municipalities'];
type Headcounts = Awaited<ReturnType<RegistrationsRepository['listHeadcounts']>>;
type Rides = Awaited<ReturnType<RegistrationsRepository['listRides']>>;

export function presentPlaces(
  actor: Actor,
  event: EventRecord,
  {
    now,
    claims,
    municipalities,
    own,
    hasSeatForReader,
  }: {
    now: Date;
    claims: readonly Seat[];
    municipalities: readonly MunicipalityName[];
    own: OwnRegistration | null;
    hasSeatForReader: boolean;
  },
): EventPlaces {
  const window = windowOf(event, now);
  const { photoChannels, hasCarPool, capacity } = event;
  const taken = claims.filter(holdsSeat);
  const ahead = isAhead(event, now);
  const state = own && { state: own.state, isAhead: ahead, hasCarPool };
  return {
    ...{ eventId: event.id, window, capacity, photoChannels, hasCarPool, own, hasSeatForReader },
    opensAt: event.registrationOpensAt?.toISOString() ?? null,
    closesAt: event.registrationClosesAt?.toISOString() ?? null,
    taken: taken.length,
    waiting: claims.length - taken.length,
    municipalities: eventsPolicy.belong(actor, event) ? seatsOf(municipalities, claims) : [],
    fromElsewhere: taken.filter(({ municipalityId }) => municipalityId === null).length,
    abilities: registrationsPolicy.placesAbilities(actor, event, { window, own: state }),
  };
}

const seatsOf = (municipalities: readonly MunicipalityName[], claims: readonly Seat[]): SeatsOf =>
  municipalities.map((municipality) => {
    const own = claims.filter(({ municipalityId }) => municipalityId === municipality.id);
    const seats = own.filter(holdsSeat).length;
    return { municipality: presentMunicipalityName(municipality), seats, waiting: own.length - seats };
  });

/** `line`: who waits, in the order of the seats. */
export function presentOwnRegistration(registration: RegistrationRecord, line: readonly string[]): OwnRegistration {
  const { id, state, offerEndsAt, accessibilityNeeds, note } = registration;
  return {
    ...{ id, state, accessibilityNeeds, note },
    position: state === 'waiting' ? line.indexOf(id) + 1 || null : null,
    offerEndsAt: offerEndsAt?.toISOString() ?? null,
    consents: presentConsents(registration),
    ride: presentRide(registration.carPool),
  };
}

/** The order in which they came. */
export const lineOf = (claims: ReadonlyArray<Seat & { id: string; waitingSince: Date }>): string[] =>
  claims
    .filter(({ state }) => state === 'waiting')
    .toSorted((one, two) => one.waitingSince.getTime() - two.waitingSince.getTime() || (one.id < two.id ? -1 : 1))
    .map(({ id }) => id);

const presentConsents = ({ consents }: RegistrationRecord) =>
  consents.map((consent) => ({ channel: consent.channel, isGiven: holds(consent) }));

const presentRide = (ride: RegistrationRecord['carPool']): OwnRegistration['ride'] =>
  ride && { kind: ride.kind, seats: ride.seats, place: ride.place, leavesAt: ride.leavesAt, note: ride.note };

export const presentRides = (rides: Rides, ownId: string): RideBoard => ({
  items: rides.map(({ registrationId, kind, seats, place, leavesAt, note, registration }) => ({
    ...{ registrationId, kind, seats, place, leavesAt, note, isOwn: registrationId === ownId },
    municipality: registration.municipality && presentMunicipalityName(registration.municipality),
  })),
});

export function presentRegistrationList(
  event: EventRecord,
  registrations: readonly RegistrationRecord[],
  {
    now,
    municipalities,
    headcounts,
  }: { now: Date; municipalities: readonly MunicipalityName[]; headcounts: Headcounts },
): RegistrationList {
  const { id, title, capacity, photoChannels, hasCarPool, forgottenAt } = event;
  const count = (...states: string[]) => registrations.filter(({ state }) => states.includes(state)).length;
  const active = registrations.filter(({ state }) => state === 'waiting' || holdsSeat({ state }));
  return {
    event: {
      ...{ id, title, capacity, photoChannels, hasCarPool, isCancelled: event.cancelledAt !== null },
      startsAt: event.startsAt.toISOString(),
      endsAt: event.endsAt.toISOString(),
    },
    items: forgottenAt === null ? registrations.map((one) => presentRegistration(event, one, now)) : [],
    counts: {
      confirmed: count('confirmed'),
      offered: count('offered'),
      waiting: count('waiting'),
      unconfirmed: count('unconfirmed'),
      cancelled: count('cancelled', 'expired'),
      attended: registrations.filter(({ hasAttended }) => hasAttended).length,
    },
    municipalities: seatsOf(withOthers(municipalities, active), active),
    forgottenAt: forgottenAt?.toISOString() ?? null,
    headcounts: headcounts.map(({ municipality, registered, attended }) => ({
      municipality: municipality && presentMunicipalityName(municipality),
      registered,
      attended,
    })),
    abilities: {
      add: forgottenAt === null && event.cancelledAt === null,
      download: forgottenAt === null && count('confirmed') > 0,
    },
  };
}

/** Also those that have no seat in the group, but people on the list. */
function withOthers(municipalities: readonly MunicipalityName[], registrations: readonly RegistrationRecord[]) {
  const known = new Set(municipalities.map(({ id }) => id));
  const others = registrations.flatMap(({ municipality }) => municipality ?? []).filter(({ id }) => !known.has(id));
  return [...municipalities, ...new Map(others.map((one) => [one.id, one])).values()];
}

function presentRegistration(event: EventRecord, registration: RegistrationRecord, now: Date): Registration {
  const { id, state, name, organization, email, accessibilityNeeds, note, hasAttended } = registration;
  const isOnList = state === 'waiting' || holdsSeat(registration);
  const ahead = isAhead(event, now);
  return {
    ...{ id, state, name, organization, email, accessibilityNeeds, note, hasAttended },
    municipality: registration.municipality && presentMunicipalityName(registration.municipality),
    isMember: registration.memberId !== null,
    waitingSince: registration.waitingSince?.toISOString() ?? null,
    offerEndsAt: registration.offerEndsAt?.toISOString() ?? null,
    createdAt: registration.createdAt.toISOString(),
    consents: presentConsents(registration),
    ride: presentRide(registration.carPool),
    abilities: {
      giveSeat: ahead && (state === 'waiting' || state === 'offered'),
      cancel: ahead && isOnList,
      tickAttendance: state === 'confirmed' && hasCome(event, now),
    },
  };
}

/** From the day on, for people come before it begins. */
export const hasCome = ({ startsAt, cancelledAt }: Pick<EventRecord, 'startsAt' | 'cancelledAt'>, now: Date): boolean =>
  cancelledAt === null && calendarDay(now) >= calendarDay(startsAt);
