import styles from './Hills.module.css';

/** The one illustration: the wooded hills of the Siegerland, a row of roofs, one of them with solar panels. */
export function Hills() {
  return (
    <svg className={styles.hills} viewBox="0 0 480 160" fill="none" aria-hidden="true" focusable="false">
      <circle className={styles.sun} cx="372" cy="44" r="18" />
      <path
        className={styles.far}
        d="M0 112C46 84 88 70 136 82c42 10 66-26 116-30 54-4 84 34 128 34 40 0 66-14 100-10v84H0Z"
      />
      <path
        className={styles.line}
        d="M0 112C46 84 88 70 136 82c42 10 66-26 116-30 54-4 84 34 128 34 40 0 66-14 100-10"
      />
      <path className={styles.near} d="M0 138c58-30 118-30 176-14 62 17 116 4 166-8 52-12 96-6 138 6v38H0Z" />
      <path className={styles.line} d="M0 138c58-30 118-30 176-14 62 17 116 4 166-8 52-12 96-6 138 6" />
      <path
        className={styles.line}
        d="M58 90V72m0 0-8 10m8-10 8 10m-8-22-6 9m6-9 6 9M86 84V64m0 0-9 12m9-12 9 12m-9-24-7 10m7-10 7 10M420 88V70m0 0-8 10m8-10 8 10m-8-22-6 9m6-9 6 9"
      />
      <path
        className={styles.house}
        d="M196 150v-24l20-16 20 16v24ZM236 150v-18l16-13 16 13v18ZM276 150v-26l22-18 22 18v26ZM328 150v-16l14-12 14 12v16Z"
      />
      <path
        className={styles.line}
        d="M196 150v-24l20-16 20 16v24M236 132l16-13 16 13v18M276 150v-26l22-18 22 18v26M328 150v-16l14-12 14 12v16M180 150h192"
      />
      <path className={styles.line} d="M210 150v-12h12v12M246 142h12M292 150v-14h12v14M338 142h8" />
      <path className={styles.panel} d="m300 109 17 14-6 1-15-12Z" />
    </svg>
  );
}
