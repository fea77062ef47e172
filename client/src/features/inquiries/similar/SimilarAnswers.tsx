import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import styles from './SimilarAnswers.module.css';
import { type SimilarAnswer, similarAnswersQuery } from './similar-answers.queries';
import { usePause } from './use-pause';

type SimilarAnswersProps = {
  /** What was typed so far, or the question that is being answered. */
  typed: string;
  /** The inquiry that is being answered. */
  except?: string;
};

/** What was answered before. Opens beside the page, so that nothing typed is lost. */
export function SimilarAnswers({ typed, except }: SimilarAnswersProps) {
  const { t } = useTranslation('similar-answers');
  const asked = usePause(typed.replace(/\s+/g, ' ').trim().slice(0, 500));
  const { data } = useQuery(similarAnswersQuery(asked, except));
  const items = asked.length === 0 ? [] : (data?.items ?? []);
  return (
    <section className={styles.similar} aria-live="polite" aria-label={t('title')} hidden={items.length === 0}>
      <p className={styles.title}>{t('found', { count: items.length })}</p>
      <ul className={styles.list}>
        {items.map((answer) => (
          <li key={answer.id}>
            <Item answer={answer} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Item({ answer: { kind, id, title, caseNumber, excerpt, day } }: { answer: SimilarAnswer }) {
  const { t } = useTranslation('similar-answers');
  const dates = useDates();
  const origin = kind === 'article' ? t('article') : caseNumber;
  return (
    <>
      <Link to={kind === 'article' ? paths.article(id) : paths.inquiry(id)} target="_blank">
        {title}
      </Link>
      <span className={styles.origin}>{[origin, day && dates.calendarDay(day)].filter(Boolean).join(' · ')}</span>
      {excerpt && <span className={styles.excerpt}>{excerpt}</span>}
    </>
  );
}
