import { Copyright } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import type { FileRights } from '../files.queries';
import styles from './FileEntry.module.css';

/** Who allows what, in one line; it stands wherever a file can be opened. */
export function RightsLine({ rights }: { rights: FileRights }) {
  const { t } = useTranslation('files');
  const dates = useDates();
  const { holder, licence, scope, validUntil, attribution } = rights;
  const parts = [
    holder,
    t(`licences.${licence}`),
    t(`scopes.${scope}`),
    validUntil && t('facts.until', { day: dates.calendarDay(validUntil) }),
    attribution && t('facts.attribution', { text: attribution }),
  ];
  return (
    <p className={styles.rights}>
      <Copyright aria-hidden="true" size={16} />
      <span>{parts.filter(Boolean).join(' · ')}</span>
    </p>
  );
}
