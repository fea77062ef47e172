import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/SelectField';
import type { ChosenGroup } from '../use-chosen-group';
import styles from './GroupChoice.module.css';

type GroupChoiceProps = { chosen: ChosenGroup };

/** Which group's things a page shows; only for people of several groups. */
export function GroupChoice({ chosen }: GroupChoiceProps) {
  if (chosen.items.length < 2) return null;
  return (
    <div className={styles.group} data-print="never">
      <GroupSelect chosen={chosen} />
    </div>
  );
}

/** The field alone, for a page with more to choose. */
export function GroupSelect({ chosen: { items, group, choose } }: GroupChoiceProps) {
  const { t } = useTranslation('app');
  return (
    <SelectField
      name="arbeitskreis"
      label={t('group.one')}
      options={items.map((one) => ({ value: one.slug, label: one.shortName }))}
      value={group?.slug ?? ''}
      onChange={({ target }) => choose(target.value)}
    />
  );
}
