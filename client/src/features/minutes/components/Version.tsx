import { useTranslation } from 'react-i18next';
import { wordDifferences } from '../writing/word-differences';
import styles from './ConflictDialog.module.css';

/** One of two versions; what the other one does not have is underlined. */
export function Version({ title, text, comparedWith }: { title: string; text: string; comparedWith: string }) {
  const { t } = useTranslation('minutes');
  const stretches = wordDifferences(comparedWith, text).filter(({ kind }) => kind !== 'removed');
  return (
    <section className={styles.version}>
      <h3 className={styles.versionTitle}>{title}</h3>
      {text === '' ? (
        <p className={styles.hint}>{t('conflict.noText')}</p>
      ) : (
        <p className={styles.text}>
          {stretches.map(({ kind, text: words }, position) =>
            kind === 'added' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: stretches of a comparison have no identity
              <mark key={position} className={styles.own}>
                {words}
              </mark>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <span key={position}>{words}</span>
            ),
          )}
        </p>
      )}
    </section>
  );
}
