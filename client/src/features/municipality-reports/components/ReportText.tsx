import { useTranslation } from 'react-i18next';
import { partNames, type ReportParts } from '../municipality-reports.queries';
import { LinkedText } from './LinkedText';
import styles from './ReportText.module.css';

/** The parts of a report that say something, each under its name; `isLarge` for the wall. */
export function ReportText({ parts, isLarge = false }: { parts: ReportParts; isLarge?: boolean }) {
  const { t } = useTranslation('municipality-reports');
  return (
    <div className={styles.report} data-large={isLarge || undefined}>
      <dl className={styles.parts}>
        {partNames.map((name) => {
          const text = parts[name];
          if (text === null) return null;
          return (
            <div key={name} className={styles.part} data-part={name}>
              <dt>{t(`parts.${name}`)}</dt>
              <dd>
                <LinkedText text={text} />
              </dd>
            </div>
          );
        })}
      </dl>
      {parts.tags.length > 0 && (
        <ul className={styles.tags} aria-label={t('list.tags')}>
          {parts.tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
