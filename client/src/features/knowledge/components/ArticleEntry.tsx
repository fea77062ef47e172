import { CircleSlash, PencilLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { kindIcons } from '../knowledge.labels';
import type { ArticleSummary } from '../knowledge.queries';
import styles from './ArticleEntry.module.css';
import { ValidityBadge } from './ValidityBadge';

/** One article in the list: what it is, whether it holds, whom it helped. */
export function ArticleEntry({ article }: { article: ArticleSummary }) {
  const { t } = useTranslation('knowledge');
  const dates = useDates();
  const { id, kind, state, title, summary, topics, municipality, publishedAt, benefits, reuseCount, fileCount } =
    article;
  const Icon = kindIcons[kind];
  const facts = [
    t(`kinds.${kind}`),
    municipality && t('from', { name: municipality.name }),
    publishedAt && dates.day(publishedAt),
    benefits.length > 0 && t('helped', { count: benefits.length }),
    reuseCount > 0 && t('reused', { count: reuseCount }),
    fileCount > 0 && t('files', { count: fileCount }),
  ];
  return (
    <li className={styles.entry}>
      <Icon className={styles.icon} aria-hidden="true" size={24} />
      <div className={styles.words}>
        <h3 className={styles.title}>
          <Link to={paths.article(id)}>{title}</Link>
        </h3>
        {summary && <p className={styles.summary}>{summary}</p>}
        <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
        <div className={styles.marks}>
          {state === 'draft' && <Badge icon={PencilLine}>{t('states.draft')}</Badge>}
          {state === 'withdrawn' && <Badge icon={CircleSlash}>{t('states.withdrawn')}</Badge>}
          {state === 'published' && <ValidityBadge article={article} />}
          {topics.map((topic) => (
            <Link key={topic} className={styles.topic} to={`${paths.knowledge}?thema=${encodeURIComponent(topic)}`}>
              {topic}
            </Link>
          ))}
        </div>
      </div>
    </li>
  );
}
