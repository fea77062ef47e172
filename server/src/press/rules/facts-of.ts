import { calendarDay } from '../../platform/clock/calendar-day.js';
import { clockTime } from '../../platform/clock/in-words.js';
import { longDay } from '../../platform/clock/long-day.js';
import { asWords, type Values } from './placeholders.js';
import type { PressFacts } from './press-facts.js';

type Period = { startsAt: Date | null; endsAt: Date | null };
type Campaign = Period & {
  siteCount: number;
  municipalityCount: number;
  municipalities: ReadonlyArray<{ id: string; name: string; sites: ReadonlyArray<{ name: string }> }>;
};
type Event = Period & { locationName: string | null };

/** What is known of a campaign at this moment; its date is missing until somebody knows it. */
export function factsOfCampaign(campaign: Campaign): PressFacts {
  const { municipalities, siteCount, municipalityCount } = campaign;
  const hasSites = siteCount > 0;
  return {
    shared: {
      ...timeOf(campaign),
      ...(hasSites && {
        anzahl: String(siteCount),
        anzahlkommunen: String(municipalityCount),
        objektliste: municipalities.map(lineOf).join('\n'),
      }),
    },
    local: Object.fromEntries(
      municipalities.filter(({ sites }) => sites.length > 0).map(({ id, sites }) => [id, { objekte: namesOf(sites) }]),
    ),
  };
}

export function factsOfEvent(event: Event): PressFacts {
  const place: Values = event.locationName ? { treffpunkt: asWords(event.locationName) } : {};
  return { shared: { ...timeOf(event), ...place }, local: {} };
}

function timeOf({ startsAt, endsAt }: Period): Values {
  if (startsAt === null) return {};
  const time = endsAt === null ? clockTime(startsAt) : `${clockTime(startsAt)}–${clockTime(endsAt)}`;
  return { datum: longDay(calendarDay(startsAt)), uhrzeit: `${time} Uhr` };
}

const lineOf = ({ name, sites }: Campaign['municipalities'][number]): string =>
  `- **${asWords(name)}:** ${namesOf(sites)}`;

const namesOf = (sites: ReadonlyArray<{ name: string }>): string => sites.map(({ name }) => asWords(name)).join(', ');
