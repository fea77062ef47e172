import type { ReactNode } from 'react';
import styles from './WritingTools.module.css';

type ToolProps = {
  label: string;
  icon: ReactNode;
  pressed?: boolean | undefined;
  disabled?: boolean;
  onPress: () => void;
};

/** A button of the toolbar. With the mouse the caret stays where it is. */
export function Tool({ label, icon, pressed, disabled, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {icon}
    </button>
  );
}
