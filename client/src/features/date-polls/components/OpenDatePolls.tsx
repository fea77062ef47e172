import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { LinkButton } from '../../../ui/LinkButton';
import { sheetLooks } from '../date-polls.labels';
import { type DatePollSummary, datePollsQuery } from '../date-polls.queries';
import styles from './OpenDatePolls.module.css';

/** Above the list of meetings: those that look for their date. Nothing where there are none. */
export function OpenDatePolls({ workingGroupId }: { workingGroupId?: string | undefined }) {
  const { t } = useTranslation('date-polls');
  const polls = useQuery(datePollsQuery(workingGroupId)).data?.items ?? [];
  if (polls.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="date-polls">
      <h2 id="date-polls" className={styles.title}>
        {t('list.title')}
      </h2>
      <ul className={styles.list}>
        {polls.map((poll) => (
          <Entry key={poll.meeting.id} poll={poll} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ poll }: { poll: DatePollSummary }) {
  const { t } = useTranslation('date-polls');
  const dates = useDates();
  const { meeting, state, ownState, answered, asked } = poll;
  const isWanted = state === 'open' && (ownState === 'open' || ownState === 'partial');
  const action = isWanted ? 'answer' : state === 'closed' && poll.isOwn ? 'decide' : 'show';
  return (
    <li className={styles.entry}>
      <div className={styles.words}>
        <p className={styles.name}>
          <Link to={paths.meeting(meeting.id)}>
            {t('meeting', { number: meeting.number })}
            {meeting.title && `: ${meeting.title}`}
          </Link>
        </p>
        <p className={styles.note}>
          {meeting.workingGroup.shortName} ·{' '}
          {t('list.options', {
            count: poll.optionCount,
            first: dates.day(poll.firstStartsAt),
            last: dates.day(poll.lastStartsAt),
          })}
        </p>
        <p className={styles.note}>
          {state === 'open' ? t('list.until', { when: dates.dayAndTime(poll.answersUntil) }) : t(`states.${state}`)}
          {' · '}
          {t('list.answered', { answered, asked })}
        </p>
      </div>
      {ownState && state === 'open' && (
        <Badge {...sheetLooks[ownState]} tone={isWanted ? 'accent' : 'success'}>
          {t(`list.own.${ownState}`)}
        </Badge>
      )}
      <LinkButton size="small" variant={isWanted ? 'primary' : 'secondary'} to={paths.meeting(meeting.id)}>
        {t(`list.${action}`)}
      </LinkButton>
    </li>
  );
}
