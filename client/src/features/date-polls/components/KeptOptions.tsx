import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import type { DateOption } from '../date-polls.queries';
import { useOptionWords } from '../use-option-words';
import styles from './KeptOptions.module.css';

type KeptOptionsProps = { options: DateOption[]; removed: string[]; onChange: (removed: string[]) => void };

/** The dates that are offered; one that goes stays in sight until the change is saved. */
export function KeptOptions({ options, removed, onChange }: KeptOptionsProps) {
  const { t } = useTranslation('date-polls');
  const say = useOptionWords();
  return (
    <ul className={styles.list} aria-label={t('options.title')}>
      {options.map((option) => {
        const isGone = removed.includes(option.id);
        const when = say(option);
        return (
          <li key={option.id} className={styles.entry} data-gone={isGone || undefined}>
            <span>
              <span className={styles.when}>{when}</span>
              {isGone && <span> ({t('edit.removed')})</span>}
            </span>
            <Button
              size="small"
              variant="quiet"
              aria-label={t(isGone ? 'edit.keepLabel' : 'edit.removeLabel', { when })}
              onClick={() => onChange(isGone ? removed.filter((id) => id !== option.id) : [...removed, option.id])}
            >
              {t(isGone ? 'edit.keep' : 'edit.remove')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
