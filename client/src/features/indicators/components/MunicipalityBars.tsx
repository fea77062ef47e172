import { CircleCheckBig } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/use-language';
import type { Indicator } from '../indicators.queries';
import { numberText } from '../number-text';
import styles from './MunicipalityBars.module.css';

/** The last value of each municipality, side by side; who has counted nothing stands there, too. */
export function MunicipalityBars({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  const { title, municipalities, standings, target } = indicator;
  const longest = Math.max(...standings.map(({ value }) => value), target ?? 0, 0) || 1;
  const place = (value: number) => `${Math.max(0, Math.min(100, (value / longest) * 100))}%`;
  return (
    <ul className={styles.bars} aria-label={t('bars', { title })}>
      {municipalities.map(({ id, name }) => {
        const standing = standings.find(({ municipality }) => municipality?.id === id);
        return (
          <li key={id} className={styles.body}>
            <span className={styles.name}>{name}</span>
            <span className={styles.track} aria-hidden="true">
              {standing && (
                <span
                  className={styles.bar}
                  data-reached={standing.isReached || undefined}
                  style={{ inlineSize: place(standing.value) }}
                />
              )}
              {target !== null && <span className={styles.goal} style={{ insetInlineStart: place(target) }} />}
            </span>
            <span className={styles.value}>
              {standing ? `${numberText(standing.value, language)} (${standing.year})` : t('noValue')}
              {standing?.isReached && (
                <span className={styles.reached}>
                  <CircleCheckBig aria-hidden="true" size={16} />
                  {t('isReached')}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
