import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Place } from './navigation';

/** Marked also on the pages that belong to the place under addresses of their own. */
export function PlaceLink({ place, className }: { place: Place; className: string | undefined }) {
  const { t } = useTranslation('app');
  const { pathname } = useLocation();
  const { key, to, also = [], icon: Icon } = place;
  const isHere = pathname === to || [to, ...also].some((path) => `${pathname}/`.startsWith(`${path}/`));
  return (
    <Link className={className} to={to} aria-current={isHere ? 'page' : undefined}>
      <Icon aria-hidden="true" size={22} />
      {t(`nav.${key}`)}
    </Link>
  );
}
