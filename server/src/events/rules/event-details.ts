import { type FieldError, Invalid } from '../../platform/errors/domain-error.js';

const DAY = 86_400_000;
const MOST_DAYS = 14;

export type EventTimes = {
  visibility: 'members' | 'public';
  startsAt: Date;
  endsAt: Date;
  registrationMode: 'none' | 'members' | 'public' | 'external';
  registrationUrl: string | null;
  registrationOpensAt: Date | null;
  registrationClosesAt: Date | null;
  seatRule: 'first_come' | 'municipality_first';
  secondSeatsFrom: Date | null;
  capacity: number | null;
  programme: ReadonlyArray<{ startsAt: Date; endsAt: Date | null }>;
};

/** What fits together; throws Invalid with everything that does not. */
export function requireSound(event: EventTimes): void {
  const faults = [...faultsOfTimes(event), ...faultsOfRegistration(event), ...faultsOfProgramme(event)];
  if (faults.length > 0) throw new Invalid(faults);
}

function faultsOfTimes({ startsAt, endsAt }: EventTimes): FieldError[] {
  if (endsAt <= startsAt) return [{ pointer: '#/endsAt', detail: 'Das Ende liegt vor dem Anfang.' }];
  const isLong = endsAt.getTime() - startsAt.getTime() > MOST_DAYS * DAY;
  return isLong ? [{ pointer: '#/endsAt', detail: `Eine Veranstaltung dauert höchstens ${MOST_DAYS} Tage.` }] : [];
}

function faultsOfRegistration(event: EventTimes): FieldError[] {
  const { registrationMode: mode, registrationOpensAt: opensAt, registrationClosesAt: closesAt } = event;
  const faults: FieldError[] = [];
  if (mode === 'public' && event.visibility !== 'public') {
    const detail = 'Öffentlich anmelden kann man sich nur zu einer öffentlichen Veranstaltung.';
    faults.push({ pointer: '#/registrationMode', detail });
  }
  if (mode === 'external' && event.registrationUrl === null) {
    faults.push({ pointer: '#/registrationUrl', detail: 'Bitte geben Sie die Adresse der Anmeldung an.' });
  }
  if (closesAt !== null && closesAt > event.endsAt) {
    faults.push({ pointer: '#/registrationClosesAt', detail: 'Die Anmeldung endet spätestens mit der Veranstaltung.' });
  }
  if (opensAt !== null && opensAt >= (closesAt ?? event.endsAt)) {
    faults.push({ pointer: '#/registrationOpensAt', detail: 'Die Anmeldung beginnt, bevor sie endet.' });
  }
  return [...faults, ...faultsOfSeats(event)];
}

function faultsOfSeats({ seatRule, secondSeatsFrom, capacity, endsAt }: EventTimes): FieldError[] {
  if (seatRule === 'first_come') return [];
  const faults: FieldError[] = [];
  if (capacity === null) {
    faults.push({ pointer: '#/capacity', detail: 'Bitte geben Sie an, wie viele Plätze verteilt werden.' });
  }
  if (secondSeatsFrom !== null && secondSeatsFrom >= endsAt) {
    faults.push({ pointer: '#/secondSeatsFrom', detail: 'Zweite Plätze gibt es nur vor der Veranstaltung.' });
  }
  return faults;
}

/** Lines lie within the event; their order is the one of the form. */
function faultsOfProgramme({ startsAt, endsAt, programme }: EventTimes): FieldError[] {
  return programme.flatMap((item, index) => {
    if (item.startsAt < startsAt || item.startsAt >= endsAt) {
      const detail = 'Dieser Punkt liegt nicht in der Zeit der Veranstaltung.';
      return [{ pointer: `#/programme/${index}/startsAt`, detail }];
    }
    const isOutside = item.endsAt !== null && (item.endsAt <= item.startsAt || item.endsAt > endsAt);
    return isOutside ? [{ pointer: `#/programme/${index}/endsAt`, detail: 'Dieses Ende passt nicht.' }] : [];
  });
}

export type ReadinessSubject = {
  visibility: 'members' | 'public';
  summary: string;
  locationName: string | null;
  onlineUrl: string | null;
  contactOffice: string;
};

export type MissingDetail = 'place' | 'summary' | 'contact';

/** What others need to find there before it is published. */
export const missingFor = (event: ReadinessSubject): MissingDetail[] => [
  ...(event.locationName === null && event.onlineUrl === null ? ['place' as const] : []),
  ...(event.visibility === 'public' && event.summary === '' ? ['summary' as const] : []),
  ...(event.visibility === 'public' && event.contactOffice === '' ? ['contact' as const] : []),
];
