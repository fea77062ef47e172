import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Entry } from '../../../ui/Entries';
import type { PressReleaseSummary } from '../press.queries';
import { StateBadge } from './StateBadge';

/** One line: what it is about, how it stands, what is still open. */
export function ReleaseItem({ release }: { release: PressReleaseSummary }) {
  const { id, title, campaign, event } = release;
  const { t } = useTranslation('press');
  const about = campaign?.title ?? event?.title;
  return (
    <Entry
      title={<Link to={paths.pressRelease(id)}>{title}</Link>}
      facts={
        <>
          <StateBadge release={release} />
          <When release={release} />
          {about && <span>{t('text.from', { title: about })}</span>}
        </>
      }
    />
  );
}

/** When it is or becomes public; before that, what keeps it. */
export function When({ release }: { release: PressReleaseSummary }) {
  const { t } = useTranslation('press');
  const dates = useDates();
  const { publicFrom, isPublic, openQuotes, state, updatedAt, embargoUntil } = release;
  if (publicFrom && state === 'released') {
    return <span>{t(isPublic ? 'publicSince' : 'publicFrom', { when: dates.dayAndTime(publicFrom) })}</span>;
  }
  return (
    <>
      {embargoUntil && state !== 'withdrawn' && (
        <span>{t('embargo.until', { when: dates.dayAndTime(embargoUntil) })}</span>
      )}
      {openQuotes > 0 && state !== 'withdrawn' && <span>{t('openQuotes', { count: openQuotes })}</span>}
      <span>{t('changed', { when: dates.dayAndTime(updatedAt) })}</span>
    </>
  );
}
