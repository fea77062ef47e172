import { CalendarCheck, CircleCheck, CircleDashed, CircleX, type LucideIcon, ThumbsUp, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Badge, type BadgeTone } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { RowOfTwelve } from '../../municipalities/components/RowOfTwelve';
import { type Topic, type TopicList, useVote } from '../topics.queries';
import { TopicActions } from './TopicActions';
import styles from './TopicItem.module.css';

const looks: Record<Topic['state'], { tone: BadgeTone; icon: LucideIcon }> = {
  proposed: { tone: 'notice', icon: CircleDashed },
  planned: { tone: 'primary', icon: CalendarCheck },
  done: { tone: 'success', icon: CircleCheck },
  dropped: { tone: 'neutral', icon: CircleX },
};

type TopicItemProps = {
  topic: Topic;
  municipalities: TopicList['municipalities'];
  onAct: (act: 'change' | 'plan' | 'drop') => void;
};

/** One topic with its votes: the row shows who wants to hear about it. */
export function TopicItem({ topic, municipalities, onAct }: TopicItemProps) {
  const { t } = useTranslation('topics');
  const { title, description, answer, state } = topic;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <div className={styles.text}>
          <h3 className={styles.title}>{title}</h3>
          {description && <p className={styles.words}>{description}</p>}
          <Facts topic={topic} />
          {answer && <p className={styles.words}>{t('answer', { answer })}</p>}
        </div>
        <Votes topic={topic} />
      </div>
      {state === 'proposed' && <VotesRow topic={topic} municipalities={municipalities} />}
      <TopicActions topic={topic} onAct={onAct} />
    </li>
  );
}

function Facts({ topic: { state, proposer, municipality, speaker, meeting } }: { topic: Topic }) {
  const { t } = useTranslation('topics');
  const dates = useDates();
  return (
    <div className={styles.facts}>
      {state !== 'proposed' && <Badge {...looks[state]}>{t(`states.${state}`)}</Badge>}
      {meeting && (
        <Link to={paths.meeting(meeting.id)}>
          {t('meeting', { number: meeting.number, day: dates.day(meeting.startsAt) })}
        </Link>
      )}
      {state === 'planned' && !meeting && <span>{t('coming')}</span>}
      <span>
        {proposer
          ? t('by', { name: proposer.name, municipality: municipality.name })
          : t('byMunicipality', { municipality: municipality.name })}
      </span>
      {speaker && (
        <span className={styles.speaker}>
          <UserRound aria-hidden="true" size={18} />
          {t('speaker', { name: [speaker.name, speaker.organisation].filter(Boolean).join(', ') })}
        </span>
      )}
    </div>
  );
}

/** The button keeps its name and says by its state whether the own municipality is for it. */
function Votes({ topic: { id, title, votes, hasOwnVote, abilities } }: { topic: Topic }) {
  const { t } = useTranslation('topics');
  const vote = useVote(id);
  const isFor = hasOwnVote === true;
  return (
    <div className={styles.votes}>
      <span className={styles.count}>{t('votes', { count: votes.length })}</span>
      {abilities.vote && (
        <Button
          size="small"
          variant={isFor ? 'quiet' : 'secondary'}
          icon={<ThumbsUp aria-hidden="true" size={20} />}
          busy={vote.isPending}
          onClick={() => vote.mutate(!isFor)}
        >
          {t(isFor ? 'takeBack' : 'vote')}
          <VisuallyHidden> {t('of', { title })}</VisuallyHidden>
        </Button>
      )}
    </div>
  );
}

function VotesRow({ topic: { title, votes }, municipalities }: Pick<TopicItemProps, 'topic' | 'municipalities'>) {
  const { t } = useTranslation('topics');
  const isFor = new Set(votes.map(({ id }) => id));
  return (
    <RowOfTwelve
      label={t('row', { title })}
      bodies={municipalities.map((municipality) => ({
        municipality,
        state: isFor.has(municipality.id)
          ? { key: 'voted', label: t('voted'), icon: ThumbsUp, tone: 'success' }
          : { key: 'not', label: t('notVoted'), icon: CircleDashed, tone: 'neutral' },
      }))}
    />
  );
}
