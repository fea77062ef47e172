import type { StripCell, StripState } from './StateStrip';
import styles from './StateStrip.module.css';

/** How many cells are in which state, with the sign of each: "8 zugesagt · 1 vertreten · 3 offen". */
export function StripLegend({ cells, states }: { cells: StripCell[]; states: StripState[] }) {
  return (
    <figcaption>
      <ul className={styles.legend}>
        {states.map(({ key, label, icon: Icon, tone }) => (
          <li key={key} className={styles.legendEntry}>
            <Icon aria-hidden="true" size={16} className={styles[tone]} data-sign="" />
            {cells.filter(({ state }) => state.key === key).length} {label}
          </li>
        ))}
      </ul>
    </figcaption>
  );
}
