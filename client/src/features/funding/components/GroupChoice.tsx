import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/SelectField';
import type { useChosenGroup } from '../use-chosen-group';
import styles from './GroupChoice.module.css';

/** Only for people of several groups. */
export function GroupChoice({ items, group, choose }: ReturnType<typeof useChosenGroup>) {
  const { t } = useTranslation('funding');
  if (items.length < 2) return null;
  return (
    <div className={styles.group} data-print="never">
      <SelectField
        name="arbeitskreis"
        label={t('group')}
        options={items.map((one) => ({ value: one.slug, label: one.shortName }))}
        value={group?.slug ?? ''}
        onChange={(event) => choose(event.target.value)}
      />
    </div>
  );
}
