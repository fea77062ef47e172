import { type KeyboardEvent, useId, useState } from 'react';
import { classNames } from '../lib/class-names';
import { ComboboxList } from './ComboboxList';
import { Field, type FieldText } from './Field';
import styles from './Field.module.css';
import type { Option } from './SelectField';

export type OptionGroup = { label?: string; options: Option[] };

type ComboboxFieldProps = FieldText & {
  groups: OptionGroup[];
  /** Empty: nothing is chosen. */
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  /** Said when nothing fits what was typed. */
  noMatch: string;
};

/** A text field that finds one of many: type a part of the name, arrow keys, Enter. */
export function ComboboxField({ groups, value, onChange, placeholder, noMatch, ...text }: ComboboxFieldProps) {
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const isOpen = typed !== null;
  const shown = groups
    .map((group) => ({ ...group, options: group.options.filter(({ label }) => contains(label, typed ?? '')) }))
    .filter(({ options }) => options.length > 0);
  const options = shown.flatMap((group) => group.options);
  const chosen = groups.flatMap((group) => group.options).find((option) => option.value === value);

  const choose = (option: Option | undefined) => {
    if (option) onChange(option.value);
    setTyped(null);
  };
  const open = (query: string) => {
    setTyped(query);
    setActive(0);
  };
  const close = () => {
    if (typed?.trim() === '' && !chosen) onChange('');
    setTyped(null);
  };

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      setTyped(null);
    } else if (event.key === 'Enter' && isOpen && !event.ctrlKey) {
      event.preventDefault();
      choose(options[active]);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) open('');
      else setActive(Math.min(Math.max(active + (event.key === 'ArrowDown' ? 1 : -1), 0), options.length - 1));
    }
  };

  return (
    <Field {...text}>
      {(control) => (
        <span className={styles.combobox}>
          <input
            {...control}
            type="text"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={isOpen ? listId : undefined}
            aria-activedescendant={isOpen && options[active] ? `${listId}-${active}` : undefined}
            className={classNames('kern-form-input__input', styles.control)}
            placeholder={placeholder}
            value={typed ?? chosen?.label ?? ''}
            onChange={(event) => {
              open(event.target.value);
              if (event.target.value === '') onChange('');
            }}
            onClick={() => !isOpen && open('')}
            onBlur={close}
            onKeyDown={press}
          />
          {isOpen && (
            <ComboboxList
              id={listId}
              label={text.label}
              groups={shown}
              active={active}
              noMatch={noMatch}
              onChoose={choose}
            />
          )}
        </span>
      )}
    </Field>
  );
}

/** Umlauts may be typed or not: "Erndtebruck" finds Erndtebrück. */
function contains(label: string, query: string): boolean {
  const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return fold(label).includes(fold(query.trim()));
}
