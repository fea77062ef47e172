import { Search } from 'lucide-react';
import { useId } from 'react';
import { classNames } from '../lib/class-names';
import styles from './SearchField.module.css';

type SearchFieldProps = { label: string; value: string; onChange: (value: string) => void };

/** Narrows down what is shown below while somebody types. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const id = useId();
  return (
    <div className={styles.search}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <span className={styles.box}>
        <Search aria-hidden="true" size={20} className={styles.icon} />
        <input
          id={id}
          type="search"
          className={classNames('kern-form-input__input', styles.input)}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </span>
    </div>
  );
}
