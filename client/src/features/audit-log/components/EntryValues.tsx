import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { valuesIn } from '../entry-values';
import { useValueWords } from '../use-value-words';
import styles from './EntryValues.module.css';

type EntryValuesProps = { details: unknown; nameOf: (id: string) => string | undefined };

/** What an act changed, field by field, for those who want to know. */
export function EntryValues({ details, nameOf }: EntryValuesProps) {
  const { t } = useTranslation('audit-log');
  const { labelOf, say, isSayable } = useValueWords(nameOf);
  const values = valuesIn(details).filter(
    ({ before, after }) => isSayable(before ?? after) || isSayable(after ?? before),
  );
  if (values.length === 0) return null;
  const hasOld = values.some(({ hasBefore }) => hasBefore);
  return (
    <details className={styles.values}>
      <summary>{hasOld ? t('values.summary') : t('values.summaryPlain')}</summary>
      <dl className={styles.list}>
        {values.map(({ field, before, after, hasBefore }) => (
          <div key={field} className={styles.value}>
            <dt>{labelOf(field)}</dt>
            <dd>
              {hasBefore && (
                <>
                  <span className={styles.before}>{say(before)}</span>{' '}
                  <ArrowRight className={styles.arrow} aria-hidden="true" size={16} />
                  <VisuallyHidden>{t('values.becomes')}</VisuallyHidden>{' '}
                </>
              )}
              <span>{say(after)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
