import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../../app/paths';
import { Button } from '../../../../ui/Button';
import type { Minutes } from '../../minutes.queries';
import { verificationQuery } from '../agreeing.queries';
import styles from './VersionLine.module.css';

/** Which version is read, by which checksum it is known, and how it came about. */
export function VersionLine({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes-agreeing');
  const { frozen, meeting, approvedIn } = minutes;
  const byMeeting = approvedIn
    ? t('version.approvedMeeting', { number: approvedIn.number })
    : t('version.approvedSomeMeeting');
  const how = minutes.approval === 'silence' ? t('version.approvedSilence') : byMeeting;
  return (
    <div className={styles.line} data-print="never">
      {minutes.approval && <span>{how}</span>}
      {frozen && <Checksum minutesId={minutes.id} {...frozen} />}
      <Link to={paths.minutesHistory(meeting.id)}>{t('history.link')}</Link>
    </div>
  );
}

function Checksum({ minutesId, number, hash }: { minutesId: string; number: number; hash: string }) {
  const { t } = useTranslation('minutes-agreeing');
  const verification = useQuery(verificationQuery(minutesId, number));
  return (
    <>
      <span title={hash}>{t('version.line', { number, hash: hash.slice(0, 12) })}</span>
      <Button size="small" variant="quiet" busy={verification.isFetching} onClick={() => verification.refetch()}>
        {t('version.verify')}
      </Button>
      <span role="status">
        {verification.data && t(verification.data.isUnchanged ? 'version.verified' : 'version.broken')}
      </span>
    </>
  );
}
