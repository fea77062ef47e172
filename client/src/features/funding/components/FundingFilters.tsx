import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/SelectField';
import type { FundingProgramme } from '../funding.queries';
import { type FundingFilter, shows, topicsOf } from '../use-funding-filter';
import styles from './FundingFilters.module.css';

type FundingFiltersProps = { filter: FundingFilter; programmes: FundingProgramme[] };

/** Who looks for partners, what about this topic? */
export function FundingFilters({ filter, programmes }: FundingFiltersProps) {
  const { t } = useTranslation('funding');
  return (
    <section className={styles.filters} aria-label={t('filter.label')} data-print="never">
      <SelectField
        name="zeigen"
        label={t('filter.show')}
        options={shows.map((value) => ({ value, label: t(`shows.${value}`) }))}
        value={filter.show}
        onChange={({ target }) => filter.setShow(shows.find((one) => one === target.value) ?? 'all')}
      />
      <SelectField
        name="thema"
        label={t('filter.topic')}
        placeholder={t('filter.allTopics')}
        options={topicsOf(programmes).map((topic) => ({ value: topic, label: topic }))}
        value={filter.topic}
        onChange={({ target }) => filter.setTopic(target.value)}
      />
    </section>
  );
}
