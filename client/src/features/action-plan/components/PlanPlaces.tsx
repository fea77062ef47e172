import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { paths } from '../../../app/paths';
import styles from './PlanPlaces.module.css';

/** What else belongs to the plan. */
export function PlanPlaces() {
  const { t } = useTranslation('action-plan');
  const places = [
    [paths.actionPlan, t('places.measures')],
    [paths.indicators, t('places.indicators')],
    [paths.funding, t('places.funding')],
    [paths.reports, t('places.reports')],
  ] as const;
  return (
    <nav className={styles.places} aria-label={t('places.label')} data-print="never">
      {places.map(([to, label]) => (
        <NavLink key={to} to={to} end className={styles.place}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
