import { isChecked, textOf } from '../../lib/form-values';
import type { ChangeEvent } from './events.queries';
import { type ProgrammeRow, programmeFrom } from './programme-rows';

const KINDS = ['event', 'excursion', 'training'] as const;
const MODES = ['none', 'members', 'public', 'external'] as const;
const RULES = ['first_come', 'municipality_first'] as const;
const CHANNELS = ['website', 'press', 'social_media'] as const;

const oneOf = <Value extends string>(values: readonly [Value, ...Value[]], value: string): Value =>
  values.find((known) => known === value) ?? values[0];
const numberIn = (values: FormData, name: string): number | null => {
  const written = textOf(values, name);
  return written === '' ? null : Number(written);
};

/** What the form says, as the requests want it. What belongs to another way of signing up is cleared. */
export function eventFrom(values: FormData, rows: readonly ProgrammeRow[]): Omit<ChangeEvent, 'version'> {
  const startsAt = textOf(values, 'startsAt');
  return {
    kind: oneOf(KINDS, textOf(values, 'kind')),
    visibility: textOf(values, 'visibility') === 'public' ? 'public' : 'members',
    title: textOf(values, 'title'),
    summary: textOf(values, 'summary'),
    description: textOf(values, 'description'),
    startsAt,
    endsAt: textOf(values, 'endsAt'),
    hostMunicipalityId: textOf(values, 'hostMunicipalityId') || null,
    locationName: textOf(values, 'locationName'),
    locationAddress: textOf(values, 'locationAddress'),
    meetingPoint: textOf(values, 'meetingPoint'),
    publicTransport: textOf(values, 'publicTransport'),
    onlineUrl: textOf(values, 'onlineUrl'),
    accessibility: textOf(values, 'accessibility'),
    contactOffice: textOf(values, 'contactOffice'),
    contactEmail: textOf(values, 'contactEmail'),
    contactPhone: textOf(values, 'contactPhone'),
    fee: textOf(values, 'fee'),
    pictureId: textOf(values, 'pictureId') || null,
    programme: programmeFrom(rows, startsAt.slice(0, 10)),
    ...registrationFrom(values),
  };
}

function registrationFrom(values: FormData) {
  const mode = oneOf(MODES, textOf(values, 'registrationMode'));
  const isHere = mode === 'members' || mode === 'public';
  const seatRule = oneOf(RULES, textOf(values, 'seatRule'));
  const chosen = new Set(values.getAll('photoChannels').map(String));
  return {
    registrationMode: mode,
    registrationUrl: mode === 'external' ? textOf(values, 'registrationUrl') : null,
    registrationOpensAt: (isHere && textOf(values, 'registrationOpensAt')) || null,
    registrationClosesAt: (isHere && textOf(values, 'registrationClosesAt')) || null,
    capacity: isHere ? numberIn(values, 'capacity') : null,
    seatRule: isHere ? seatRule : ('first_come' as const),
    secondSeatsFrom: (isHere && seatRule === 'municipality_first' && textOf(values, 'secondSeatsFrom')) || null,
    offerHours: (isHere && numberIn(values, 'offerHours')) || 48,
    hasCarPool: isHere && isChecked(values, 'hasCarPool'),
    photoChannels: isHere ? CHANNELS.filter((channel) => chosen.has(channel)) : [],
  };
}
