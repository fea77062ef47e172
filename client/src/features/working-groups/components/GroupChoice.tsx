import { SelectField } from '../../../ui/SelectField';
import type { ChosenGroup } from '../use-chosen-group';
import styles from './GroupChoice.module.css';

type GroupChoiceProps = { label: string; chosen: ChosenGroup };

/** Which group's things a page shows; only for people of several groups. */
export function GroupChoice({ label, chosen }: GroupChoiceProps) {
  if (chosen.items.length < 2) return null;
  return (
    <div className={styles.group} data-print="never">
      <GroupSelect label={label} chosen={chosen} />
    </div>
  );
}

/** The field alone, for a page with more to choose. */
export function GroupSelect({ label, chosen: { items, group, choose } }: GroupChoiceProps) {
  return (
    <SelectField
      name="arbeitskreis"
      label={label}
      options={items.map((one) => ({ value: one.slug, label: one.shortName }))}
      value={group?.slug ?? ''}
      onChange={({ target }) => choose(target.value)}
    />
  );
}
