import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { classNames } from '../lib/class-names';
import styles from './IconButton.module.css';

type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'aria-label' | 'title'> & {
  label: string;
  icon: ReactNode;
};

/** Where space allows no text; the label is the accessible name and the tooltip. */
export function IconButton({ label, icon, ...button }: IconButtonProps) {
  return (
    <button
      type="button"
      {...button}
      className={classNames(styles.button, button.className)}
      aria-label={label}
      title={label}
    >
      {icon}
    </button>
  );
}
