import { BrokenPage } from '../pages/BrokenPage';
import styles from './Shell.module.css';

/** When even the frame cannot be shown, because the server does not answer. */
export function BrokenFrame() {
  return (
    <div className={styles.shell}>
      <div className={styles.middle}>
        <main className={styles.content}>
          <BrokenPage />
        </main>
      </div>
    </div>
  );
}
