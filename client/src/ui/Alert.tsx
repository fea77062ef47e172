import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../lib/class-names';
import styles from './Alert.module.css';

export type Tone = 'info' | 'success' | 'warning' | 'danger';

const icons = { info: Info, success: CircleCheck, warning: TriangleAlert, danger: CircleAlert };

type AlertProps = { tone?: Tone; title: ReactNode; children?: ReactNode; actions?: ReactNode; live?: boolean };

/** Something to know before going on. With `live` it is announced when it appears. */
export function Alert({ tone = 'info', title, children, actions, live = false }: AlertProps) {
  const Icon = icons[tone];
  return (
    <div className={classNames(styles.alert, styles[tone])} role={live ? 'alert' : undefined}>
      <Icon className={styles.icon} aria-hidden="true" size={24} />
      <div className={styles.text}>
        <p className={styles.title}>{title}</p>
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
