import { useTranslation } from 'react-i18next';
import { CheckboxField } from '../../../ui/CheckboxField';
import { SelectField } from '../../../ui/SelectField';
import type { WorkingGroup } from '../../working-groups/working-groups.queries';
import styles from './TalkFilters.module.css';

type TalkFiltersProps = {
  groups: WorkingGroup[];
  groupId: string | undefined;
  hasSlides: boolean;
  onGroup: (slug: string | undefined) => void;
  onSlides: (only: boolean) => void;
};

export function TalkFilters({ groups, groupId, hasSlides, onGroup, onSlides }: TalkFiltersProps) {
  const { t } = useTranslation('talks');
  return (
    <div className={styles.filters} data-print="never">
      {groups.length > 1 && (
        <SelectField
          name="arbeitskreis"
          label={t('list.group')}
          placeholder={t('list.allGroups')}
          options={groups.map(({ slug, shortName }) => ({ value: slug, label: shortName }))}
          value={groups.find(({ id }) => id === groupId)?.slug ?? ''}
          onChange={(event) => onGroup(event.target.value || undefined)}
        />
      )}
      <CheckboxField
        name="dateien"
        label={t('list.onlySlides')}
        checked={hasSlides}
        onChange={(event) => onSlides(event.target.checked)}
      />
    </div>
  );
}
