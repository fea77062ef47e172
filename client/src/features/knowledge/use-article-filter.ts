import { useAddressState } from '../../lib/use-address-state';
import { articleKinds } from './knowledge.labels';
import { type ArticleKind, type ArticleNarrowing, type ArticleView, views } from './knowledge.queries';

const viewWords: Record<ArticleView, string> = {
  published: '',
  to_check: 'pruefen',
  draft: 'entwuerfe',
  withdrawn: 'zurueckgezogen',
};
const kindWords: Record<ArticleKind, string> = {
  answer: 'antworten',
  good_practice: 'beispiele',
  tender_text: 'ausschreibungen',
  statute: 'satzungen',
  council_paper: 'vorlagen',
  application: 'antraege',
};
const id = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

export type ArticleFilter = ReturnType<typeof useArticleFilter>;

/** What is shown of the collection lives in the address. */
export function useArticleFilter() {
  const [view, setView] = useAddressState('stand');
  const [kind, setKind] = useAddressState('art');
  const [topic, setTopic] = useAddressState('thema');
  const [municipality, setMunicipality] = useAddressState('kommune');
  const [query, setQuery] = useAddressState('suche');
  const narrowing: ArticleNarrowing = {
    kind: articleKinds.find((one) => kindWords[one] === kind) ?? '',
    topic: topic.slice(0, 60),
    municipalityId: id.test(municipality) ? municipality : '',
    query: query.slice(0, 100),
  };
  return {
    narrowing,
    view: views.find((one) => viewWords[one] === view) ?? 'published',
    isNarrowed: Object.values(narrowing).some((value) => value !== ''),
    setView: (next: ArticleView) => setView(viewWords[next]),
    setKind: (next: ArticleKind | '') => setKind(next && kindWords[next]),
    setTopic,
    setMunicipality,
    setQuery: (value: string) => setQuery(value.slice(0, 100)),
  };
}
