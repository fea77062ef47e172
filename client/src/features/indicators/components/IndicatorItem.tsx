import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useLanguage } from '../../../lib/use-language';
import type { Indicator } from '../indicators.queries';
import { numberText } from '../number-text';
import { IndicatorActions } from './IndicatorActions';
import styles from './IndicatorItem.module.css';
import { MunicipalityBars } from './MunicipalityBars';
import { ValueTable } from './ValueTable';
import { YearChart } from './YearChart';

/** One indicator: its picture, its numbers, and who enters the next one. */
export function IndicatorItem({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators');
  const { id, title, definition, measure, values, byMunicipality } = indicator;
  const heading = `messgroesse-${id}`;
  return (
    <article className={styles.item} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {measure && (
          <Link to={paths.measure(measure.id)}>
            {measure.code} {measure.title}
          </Link>
        )}
      </header>
      <Target indicator={indicator} />
      {definition && <p className={styles.definition}>{definition}</p>}
      {values.length === 0 && <p className={styles.facts}>{t('noValues')}</p>}
      {values.length > 0 && (
        <>
          {byMunicipality ? <MunicipalityBars indicator={indicator} /> : <YearChart indicator={indicator} />}
          <details>
            <summary>{t('showTable')}</summary>
            <ValueTable indicator={indicator} />
          </details>
        </>
      )}
      <IndicatorActions indicator={indicator} />
    </article>
  );
}

function Target({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  const { target, targetYear, unit, byMunicipality, isLowerBetter, standings, municipalities } = indicator;
  if (target === null) return null;
  const words = t(byMunicipality ? 'targetEach' : 'target', { value: numberText(target, language), unit });
  const [only] = standings;
  const share = !byMunicipality && only?.share != null ? Math.round(only.share * 100) : null;
  const facts = [
    words + (targetYear === null ? '' : t('targetUntil', { year: targetYear })),
    byMunicipality &&
      t('reached', { count: standings.filter(({ isReached }) => isReached).length, all: municipalities.length }),
    share !== null && (only?.isReached ? t('isReached') : t('share', { percent: share })),
    isLowerBetter && t('lowerIsBetter'),
  ];
  return <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>;
}
