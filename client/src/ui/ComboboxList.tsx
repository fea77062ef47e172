import { useEffect, useRef } from 'react';
import type { OptionGroup } from './ComboboxField';
import styles from './ComboboxList.module.css';
import type { Option } from './SelectField';

type ComboboxListProps = {
  id: string;
  label: string;
  groups: OptionGroup[];
  /** Position of the option that Enter takes, counted over all groups. */
  active: number;
  noMatch: string;
  onChoose: (option: Option) => void;
};

/** What a combobox offers. The focus stays in its field, so pressing here must not take it. */
export function ComboboxList({ id, label, groups, active, noMatch, onChoose }: ComboboxListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-position="${active}"]`)?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);

  let position = -1;
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      className={styles.list}
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped by role
        <div key={group.label ?? ''} role="group" aria-label={group.label}>
          {group.label && (
            <span className={styles.heading} aria-hidden="true">
              {group.label}
            </span>
          )}
          {group.options.map((option) => {
            position += 1;
            const place = position;
            return (
              // biome-ignore lint/a11y/useFocusableInteractive: see above
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field listens to the keys
              <div
                key={option.value}
                id={`${id}-${place}`}
                role="option"
                data-position={place}
                aria-selected={place === active}
                className={styles.option}
                onClick={() => onChoose(option)}
              >
                {option.label}
              </div>
            );
          })}
        </div>
      ))}
      {groups.length === 0 && <p className={styles.nothing}>{noMatch}</p>}
    </div>
  );
}
