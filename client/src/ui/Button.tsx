import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../lib/class-names';
import styles from './Button.module.css';
import { VisuallyHidden } from './VisuallyHidden';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export type ButtonLook = {
  variant?: ButtonVariant | undefined;
  size?: 'normal' | 'small' | undefined;
  icon?: ReactNode;
};

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> &
  ButtonLook & {
    /** Still focusable and announced, but a second click does nothing. */
    busy?: boolean | undefined;
    children: ReactNode;
  };

export function Button({ variant = 'secondary', size, icon, busy = false, children, ...button }: ButtonProps) {
  const { t } = useTranslation('ui');
  return (
    <button
      type="button"
      {...button}
      className={classNames(buttonClass({ variant, size }), button.className)}
      aria-disabled={busy || button['aria-disabled']}
      onClick={(event) => (busy ? stop(event) : button.onClick?.(event))}
    >
      {busy ? <span className={styles.spinner} aria-hidden="true" /> : icon}
      <span className="kern-label">{children}</span>
      {busy && <VisuallyHidden>{t('busy')}</VisuallyHidden>}
    </button>
  );
}

export function buttonClass({ variant = 'secondary', size = 'normal' }: ButtonLook): string {
  const kern = { primary: 'primary', secondary: 'secondary', quiet: 'tertiary', danger: 'secondary' }[variant];
  return classNames('kern-btn', `kern-btn--${kern}`, styles.button, styles[variant], styles[size]);
}

function stop(event: MouseEvent) {
  event.preventDefault();
}
