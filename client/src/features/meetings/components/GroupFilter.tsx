import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/SelectField';
import type { WorkingGroup } from '../../working-groups/working-groups.queries';
import styles from './GroupFilter.module.css';

type GroupFilterProps = {
  groups: WorkingGroup[];
  selected: string | undefined;
  onSelect: (slug: string | undefined) => void;
};

export function GroupFilter({ groups, selected, onSelect }: GroupFilterProps) {
  const { t } = useTranslation('meetings');
  return (
    <div className={styles.filter}>
      <SelectField
        name="arbeitskreis"
        label={t('list.group')}
        optional={false}
        placeholder={t('list.allGroups')}
        options={groups.map(({ slug, shortName }) => ({ value: slug, label: shortName }))}
        value={groups.find(({ id }) => id === selected)?.slug ?? ''}
        onChange={(event) => onSelect(event.target.value || undefined)}
      />
    </div>
  );
}
