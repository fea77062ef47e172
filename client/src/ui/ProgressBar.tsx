import { useId } from 'react';
import styles from './ProgressBar.module.css';

type ProgressBarProps = {
  label: string;
  /** Between 0 and 1; without it the end is unknown. */
  share?: number | undefined;
  /** What is said beside the bar: "4,1 von 12,4 MB". */
  text?: string | undefined;
};

export function ProgressBar({ label, share, text }: ProgressBarProps) {
  const id = useId();
  return (
    <div className={styles.progress}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {text && <span className={styles.text}>{text}</span>}
      <progress id={id} className={styles.bar} max={1} value={share} />
    </div>
  );
}
