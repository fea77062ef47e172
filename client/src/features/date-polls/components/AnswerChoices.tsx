import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { valueLooks, values } from '../date-polls.labels';
import type { DateAnswerValue, DateOption } from '../date-polls.queries';
import { useOptionWords } from '../use-option-words';
import styles from './AnswerChoices.module.css';

type AnswerChoicesProps = {
  option: DateOption;
  value: DateAnswerValue | undefined;
  onChange: (value: DateAnswerValue) => void;
};

/** Three large answers to one date, chosen by a tap or with the arrow keys. */
export function AnswerChoices({ option, value, onChange }: AnswerChoicesProps) {
  const { t } = useTranslation('date-polls');
  const say = useOptionWords();
  return (
    <fieldset className={styles.option} disabled={option.isOver}>
      <legend className={styles.when}>
        {say(option)}
        {option.isOver && <span className={styles.over}> ({t('matrix.over')})</span>}
        <VisuallyHidden>:</VisuallyHidden>
      </legend>
      <div className={styles.choices}>
        {values.map((choice) => {
          const { icon: Icon, tone } = valueLooks[choice];
          return (
            <label key={choice} className={styles.choice} data-tone={tone}>
              <input
                type="radio"
                className={styles.input}
                name={`answer-${option.id}`}
                value={choice}
                checked={value === choice}
                onChange={() => onChange(choice)}
              />
              <Icon aria-hidden="true" size={24} />
              <span>{t(`values.${choice}`)}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
