import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/use-language';
import type { Survey } from '../surveys.queries';
import styles from './SurveyView.module.css';

type Question = Survey['questions'][number];

/** What the answers make together: bars with their figures, never bars alone. */
export function Tallies({ survey: { questions, answered } }: { survey: Survey }) {
  const { t } = useTranslation('surveys');
  return (
    <dl className={styles.tallies}>
      {questions.map((question, index) => (
        <div key={question.id} className={styles.tally}>
          <dt>{`${index + 1}. ${question.label}`}</dt>
          <dd>
            {question.kind === 'number' && <Numbers question={question} />}
            {question.kind === 'text' && t('tally.texts', { count: question.tally.answered })}
            {question.tally.counts.map(({ label, count }) => (
              <Bar key={label} label={nameOf(label, question, t)} count={count} of={answered} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function nameOf(label: string, { kind }: Question, t: ReturnType<typeof useTranslation<'surveys'>>['t']): string {
  if (kind !== 'yes_no') return label;
  return t(label === 'yes' ? 'tally.yes' : 'tally.no');
}

function Bar({ label, count, of }: { label: string; count: number; of: number }) {
  return (
    <div className={styles.bar}>
      <span>{label}</span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.fill} style={{ width: `${of === 0 ? 0 : (count / of) * 100}%` }} />
      </span>
      <span className={styles.count}>{count}</span>
    </div>
  );
}

function Numbers({ question: { tally, unit } }: { question: Question }) {
  const { t } = useTranslation('surveys');
  const format = new Intl.NumberFormat(useLanguage(), { maximumFractionDigits: 4 });
  if (tally.numbers === null) return t('tally.noNumbers');
  const say = (number: number) => [format.format(number), unit].filter(Boolean).join('\u00a0');
  const { least, most, median, sum } = tally.numbers;
  return t('tally.numbers', { least: say(least), most: say(most), median: say(median), sum: say(sum) });
}
