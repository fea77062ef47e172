import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './Menu.module.css';

type MenuItemProps = { icon?: ReactNode; children: ReactNode } & (
  | { to: string; href?: never; onClick?: () => void }
  /** A file of the server, not a page of the interface. */
  | { href: string; to?: never; onClick?: () => void }
  | { to?: never; href?: never; onClick: () => void }
);

/** One line of a Menu: a link when it leads somewhere, a button when it does something. */
export function MenuItem({ icon, children, to, href, onClick }: MenuItemProps) {
  if (href !== undefined) {
    return (
      <a className={styles.item} href={href} onClick={onClick}>
        {icon}
        {children}
      </a>
    );
  }
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
