import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrowScreen } from '../../../../lib/use-narrow-screen';
import styles from './OriginalText.module.css';

/** The old text as it was, piece by piece; what somebody asks for is marked and comes into view. */
export function OriginalText({ original, shown }: { original: readonly string[]; shown: readonly number[] }) {
  const { t } = useTranslation('minutes-import');
  const details = useRef<HTMLDetailsElement>(null);
  const [first] = shown;
  const isNarrow = useNarrowScreen();
  useEffect(() => {
    if (first === undefined || !details.current) return;
    details.current.open = true;
    details.current.querySelector(`[data-piece="${first}"]`)?.scrollIntoView({ block: 'center' });
  }, [first]);
  return (
    <details ref={details} className={styles.original} open={!isNarrow}>
      <summary>{t('correct.showOriginal')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.text} aria-label={t('correct.original')} tabIndex={0}>
        {original.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name and never change
          <p key={index} data-piece={index} data-shown={shown.includes(index) || undefined}>
            {text}
          </p>
        ))}
      </section>
    </details>
  );
}
