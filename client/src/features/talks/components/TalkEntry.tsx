import { CalendarDays, Files, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { CoverPicture } from '../../files/components/CoverPicture';
import type { TalkSummary } from '../talks.queries';
import styles from './TalkEntry.module.css';

export function TalkEntry({ talk }: { talk: TalkSummary }) {
  const { t } = useTranslation('talks');
  const dates = useDates();
  const { id, title, speakers, meeting, fileCount, coverFileId } = talk;
  const people = speakers.map(({ name, organisation }) => [name, organisation].filter(Boolean).join(', '));
  return (
    <article className={styles.talk}>
      <h3 className={styles.title}>
        <Link to={paths.talk(id)}>{title}</Link>
      </h3>
      {people.length > 0 && (
        <p className={styles.fact}>
          <UserRound aria-hidden="true" size={18} />
          <span>{people.join('; ')}</span>
        </p>
      )}
      <p className={styles.fact}>
        <CalendarDays aria-hidden="true" size={18} />
        <span>{[t('meeting', { number: meeting.number }), dates.day(meeting.startsAt)].join(', ')}</span>
      </p>
      <div className={styles.files}>
        {coverFileId && <CoverPicture fileId={coverFileId} />}
        {fileCount > 0 ? (
          <Badge tone="primary" icon={Files}>
            {t('list.files', { count: fileCount })}
          </Badge>
        ) : (
          <span className={styles.none}>{t('list.noFiles')}</span>
        )}
      </div>
    </article>
  );
}
