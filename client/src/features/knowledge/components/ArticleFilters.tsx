import { useTranslation } from 'react-i18next';
import { SearchField } from '../../../ui/SearchField';
import { SelectField } from '../../../ui/SelectField';
import { articleKinds } from '../knowledge.labels';
import { type ArticlePage, views } from '../knowledge.queries';
import type { ArticleFilter } from '../use-article-filter';
import styles from './ArticleFilters.module.css';

/** By words, kind, topic, municipality and state, each with how many that leaves. */
export function ArticleFilters({ filter, page }: { filter: ArticleFilter; page: ArticlePage | undefined }) {
  const { t } = useTranslation('knowledge');
  const { narrowing, view } = filter;
  const counted = (label: string, count: number | undefined) => (count === undefined ? label : `${label} (${count})`);
  const kindCounts = new Map(page?.kinds.map(({ value, count }) => [value, count]));
  const topics = page?.topics.map(({ value, count }) => ({ value, label: counted(value, count) })) ?? [];
  const isListed = narrowing.topic === '' || topics.some(({ value }) => value === narrowing.topic);
  return (
    <section className={styles.filters} aria-label={t('filter.label')} data-print="never">
      <SearchField label={t('filter.search')} value={narrowing.query} onChange={filter.setQuery} />
      <SelectField
        name="art"
        label={t('filter.kind')}
        placeholder={t('filter.allKinds')}
        options={articleKinds.map((kind) => ({
          value: kind,
          label: counted(t(`kindsPlural.${kind}`), kindCounts.get(kind) ?? (page ? 0 : undefined)),
        }))}
        value={narrowing.kind}
        onChange={({ target }) => filter.setKind(articleKinds.find((kind) => kind === target.value) ?? '')}
      />
      <SelectField
        name="thema"
        label={t('filter.topic')}
        placeholder={t('filter.allTopics')}
        options={isListed ? topics : [...topics, { value: narrowing.topic, label: narrowing.topic }]}
        value={narrowing.topic}
        onChange={({ target }) => filter.setTopic(target.value)}
      />
      <SelectField
        name="kommune"
        label={t('filter.municipality')}
        placeholder={t('filter.allMunicipalities')}
        options={(page?.municipalities ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={narrowing.municipalityId}
        onChange={({ target }) => filter.setMunicipality(target.value)}
      />
      <SelectField
        name="stand"
        label={t('filter.view')}
        options={views.map((value) => ({ value, label: counted(t(`views.${value}`), page?.counts[value]) }))}
        value={view}
        onChange={({ target }) => filter.setView(views.find((one) => one === target.value) ?? 'published')}
      />
    </section>
  );
}
