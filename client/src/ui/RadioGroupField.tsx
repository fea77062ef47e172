import type { ReactNode } from 'react';
import { FieldError, type FieldText, useControl } from './Field';
import styles from './Field.module.css';

export type Choice = { value: string; label: string; hint?: ReactNode };

type RadioGroupFieldProps = FieldText & {
  choices: Choice[];
  defaultValue?: string | undefined;
  value?: string | undefined;
  onChange?: (value: string) => void;
};

export function RadioGroupField({ choices, defaultValue, value, onChange, ...text }: RadioGroupFieldProps) {
  const { error, hintId, control } = useControl(text);
  return (
    <fieldset id={control.id} className={styles.group} aria-describedby={control['aria-describedby']}>
      <legend className={styles.legend}>{text.label}</legend>
      {text.hint && (
        <div id={hintId} className={styles.hint}>
          {text.hint}
        </div>
      )}
      <div>
        {choices.map((choice) => {
          const id = `${control.id}-${choice.value}`;
          return (
            <div key={choice.value} className={styles.check}>
              <input
                id={id}
                type="radio"
                name={text.name}
                value={choice.value}
                required={control.required}
                aria-describedby={choice.hint ? `${id}-hint` : undefined}
                defaultChecked={value === undefined ? choice.value === defaultValue : undefined}
                checked={value === undefined ? undefined : choice.value === value}
                onChange={() => onChange?.(choice.value)}
              />
              <label htmlFor={id}>{choice.label}</label>
              {choice.hint && (
                <div id={`${id}-hint`} className={styles.hint}>
                  {choice.hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
      <FieldError id={`${control.id}-error`} error={error} />
    </fieldset>
  );
}
