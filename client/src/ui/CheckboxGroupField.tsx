import { FieldError, type FieldText, useControl } from './Field';
import styles from './Field.module.css';
import type { Choice } from './RadioGroupField';

type CheckboxGroupFieldProps = FieldText & { choices: Choice[]; defaultValues?: readonly string[] };

/** Several of a few; all are sent under one name. */
export function CheckboxGroupField({ choices, defaultValues = [], ...text }: CheckboxGroupFieldProps) {
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
                type="checkbox"
                name={text.name}
                value={choice.value}
                aria-describedby={choice.hint ? `${id}-hint` : undefined}
                defaultChecked={defaultValues.includes(choice.value)}
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
