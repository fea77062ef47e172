import type { ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import { type ButtonLook, buttonClass } from './Button';

type LinkButtonProps = Omit<LinkProps, 'className'> & ButtonLook & { children: ReactNode };

/** Looks like a button, is a link: for going somewhere. */
export function LinkButton({ variant, size, icon, children, ...link }: LinkButtonProps) {
  return (
    <Link {...link} className={buttonClass({ variant, size })}>
      {icon}
      <span className="kern-label">{children}</span>
    </Link>
  );
}
