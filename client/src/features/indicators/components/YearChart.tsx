import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/use-language';
import type { Indicator } from '../indicators.queries';
import { numberText } from '../number-text';
import styles from './YearChart.module.css';
import { layOut } from './year-chart-layout';

/** Values of all together over the years, with the target as a dashed line. The table below says the same. */
export function YearChart({ indicator: { title, unit, values, target, targetYear } }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  const { points, years, targetY, width, height, left, right } = layOut(values, target, targetYear);
  const said = values.map(({ year, value }) => t('chartValue', { year, value: numberText(value, language), unit }));
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={styles.chart}
      role="img"
      aria-label={t('chart', { title, values: said.join('; ') })}
    >
      {years.map(({ year, x }) => (
        <g key={year}>
          <line x1={x} x2={x} y1={20} y2={height - 28} className={styles.grid} />
          <text x={x} y={height - 8} textAnchor="middle" className={styles.year}>
            {year}
          </text>
        </g>
      ))}
      {targetY !== null && target !== null && (
        <g>
          <line x1={left} x2={right} y1={targetY} y2={targetY} className={styles.target} />
          <text x={left} y={targetY - 6} className={styles.targetText}>
            {t('target', { value: numberText(target, language), unit })}
          </text>
        </g>
      )}
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} className={styles.line} />
      {points.map(({ x, y, value, year }) => (
        <g key={year}>
          <circle cx={x} cy={y} r={5} className={styles.point} />
          <text x={x} y={y - 12} textAnchor="middle" className={styles.value}>
            {numberText(value, language)}
          </text>
        </g>
      ))}
    </svg>
  );
}
