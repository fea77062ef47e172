import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './Menu.module.css';

type MenuItemProps = { icon?: ReactNode; children: ReactNode } & (
  | { to: string; onClick?: () => void }
  | { to?: never; onClick: () => void }
);

/** One line of a Menu: a link when it leads somewhere, a button when it does something. */
export function MenuItem({ icon, children, to, onClick }: MenuItemProps) {
  return to !== undefined ? (
    <Link className={styles.item} to={to} onClick={onClick}>
      {icon}
      {children}
    </Link>
  ) : (
    <button type="button" className={styles.item} onClick={onClick}>
      {icon}
      {children}
    </button>
  );
}
