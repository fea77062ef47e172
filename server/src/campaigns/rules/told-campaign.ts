import { periodInWords } from '../../platform/clock/in-words.js';

type Named = { id: string; name: string };
type SiteState = 'open' | 'confirmed' | 'withdrawn';
export type ToldSite = { municipality: Named; name: string; address: string; state: SiteState };
type Participation = { municipality: Named; state: 'asked' | 'taking_part' | 'pausing' };

const COLLATOR = new Intl.Collator('de', { numeric: true });
export const byName = (one: { name: string }, other: { name: string }): number =>
  COLLATOR.compare(one.name, other.name);

/** "Samstag, 27. März 2027, 20:30–21:30 Uhr"; null while nobody knows. */
export const whenInWords = ({ startsAt, endsAt }: { startsAt: Date | null; endsAt: Date | null }): string | null =>
  startsAt && endsAt ? periodInWords({ startsAt, endsAt }) : null;

/** What is confirmed, by municipality and name in German order; of those that pause nothing is told. */
export function confirmedByMunicipality<Site extends ToldSite>(
  sites: readonly Site[],
  participations: readonly Participation[],
): Array<{ municipality: Site['municipality']; sites: Site[] }> {
  const pausing = new Set(participations.filter(isPausing).map(({ municipality }) => municipality.id));
  const told = sites.filter(({ state, municipality }) => state === 'confirmed' && !pausing.has(municipality.id));
  return [...Map.groupBy(told, ({ municipality }) => municipality.id).values()]
    .flatMap((own) => (own[0] ? [{ municipality: own[0].municipality, sites: own.toSorted(byName) }] : []))
    .toSorted((one, other) => byName(one.municipality, other.municipality));
}

/** Those that take part without a building or place of their own, in German order. */
export function takingPartWithoutSite(sites: readonly ToldSite[], participations: readonly Participation[]): string[] {
  const told = new Set(confirmedByMunicipality(sites, participations).map(({ municipality }) => municipality.id));
  return participations
    .filter(({ state, municipality }) => state === 'taking_part' && !told.has(municipality.id))
    .map(({ municipality }) => municipality)
    .toSorted(byName)
    .map(({ name }) => name);
}

const isPausing = ({ state }: Participation): boolean => state === 'pausing';
