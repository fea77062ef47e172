import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../ui/Loaded';
import styles from './MeetingPublication.module.css';
import { publicNoticeQuery } from './meeting-publication.queries';
import { PublicNotice } from './PublicNotice';

/** On the page of a meeting: what everybody may read of it. Who cannot decide on it sees it once there is something. */
export function PublicNoticeSection({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('meeting-publication');
  const query = useQuery(publicNoticeQuery(meetingId));
  const { data } = query;
  if (data && data.publicSince === null && !data.abilities.publish) return null;
  return (
    <section className={styles.section} aria-labelledby="public-notice">
      <h2 id="public-notice">{t('title')}</h2>
      <Loaded query={query}>{(notice) => <PublicNotice notice={notice} />}</Loaded>
    </section>
  );
}
