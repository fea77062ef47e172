import { useAddressState } from '../../lib/use-address-state';
import type { FundingProgramme } from './funding.queries';

export type Show = 'all' | 'partners' | 'applying' | 'silent';

const words: Record<Show, string> = { all: '', partners: 'partner', applying: 'beworben', silent: 'offen' };
export const shows: Show[] = ['all', 'partners', 'applying', 'silent'];

const rules: Record<Show, (programme: FundingProgramme) => boolean> = {
  all: () => true,
  partners: ({ applications }) => applications.some(({ seeksPartners }) => seeksPartners),
  applying: ({ applications }) => applications.some(({ state }) => state === 'applied' || state === 'granted'),
  /** The reader's municipality, and with the coordination any. */
  silent: ({ phase, applications }) =>
    phase !== 'closed' && applications.some(({ state, abilities }) => abilities.change && state === 'unsaid'),
};

export type FundingFilter = ReturnType<typeof useFundingFilter>;

/** The filter lives in the address. */
export function useFundingFilter() {
  const [shown, setShown] = useAddressState('zeigen');
  const [topic, setTopic] = useAddressState('thema');
  const show = shows.find((one) => words[one] === shown) ?? 'all';
  return {
    show,
    topic,
    setShow: (next: Show) => setShown(words[next]),
    setTopic,
    narrow: (programmes: FundingProgramme[]) =>
      programmes.filter((one) => rules[show](one) && (topic === '' || one.topics.includes(topic))),
  };
}

export const topicsOf = (programmes: FundingProgramme[]): string[] =>
  [...new Set(programmes.flatMap(({ topics }) => topics))].sort((one, other) => one.localeCompare(other, 'de'));
