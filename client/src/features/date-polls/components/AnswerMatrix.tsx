import { PenLine, Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../../lib/class-names';
import { useDates } from '../../../lib/use-dates';
import { IconButton } from '../../../ui/IconButton';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { type ShownValue, valueLooks } from '../date-polls.labels';
import type { CountedDateOption, DateAnswerSheet, DatePoll } from '../date-polls.queries';
import styles from './AnswerMatrix.module.css';
import { OptionHead } from './OptionHead';

type AnswerMatrixProps = { poll: DatePoll; onAnswerFor: (sheet: DateAnswerSheet) => void };

/** Municipalities by dates, a real table; on a phone every municipality becomes a card. */
export function AnswerMatrix({ poll, onAnswerFor }: AnswerMatrixProps) {
  const { t } = useTranslation('date-polls');
  const { options, sheets, abilities } = poll;
  const best = poll.chosenOptionId ?? poll.proposal.optionId;
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{t('matrix.caption')}</VisuallyHidden>
        </caption>
        <thead className={styles.head}>
          <tr>
            <th scope="col" className={styles.name}>
              {t('matrix.municipality')}
            </th>
            {options.map((option) => (
              <th key={option.id} scope="col" className={styles.date} data-best={option.id === best || undefined}>
                <OptionHead option={option} isBest={option.id === best} isChosen={poll.chosenOptionId !== null} />
              </th>
            ))}
            {abilities.answerForAll && (
              <th scope="col" className={styles.action}>
                <VisuallyHidden>{t('matrix.action')}</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          <SumRow poll={poll} best={best} />
          {sheets.map((sheet) => (
            <tr
              key={sheet.municipality.id}
              className={styles.row}
              data-own={isOwn(poll, sheet) || undefined}
              data-state={sheet.state}
            >
              <th scope="row" className={styles.name}>
                <NameCell sheet={sheet} />
              </th>
              {options.map((option, place) => (
                <AnswerCell
                  key={option.id}
                  option={option}
                  answer={sheet.answers[place] ?? 'open'}
                  isBest={option.id === best}
                />
              ))}
              {abilities.answerForAll && (
                <td className={styles.action}>
                  <IconButton
                    label={t('matrix.change', { name: sheet.municipality.name })}
                    icon={<PenLine size={20} />}
                    onClick={() => onAnswerFor(sheet)}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isOwn = (poll: DatePoll, sheet: DateAnswerSheet) => poll.ownMunicipalityId === sheet.municipality.id;

function SumRow({ poll, best }: { poll: DatePoll; best: string | null }) {
  const { t } = useTranslation('date-polls');
  const dates = useDates();
  return (
    <tr className={classNames(styles.row, styles.sum)}>
      <th scope="row" className={styles.name}>
        {t('matrix.sum')}
      </th>
      {poll.options.map(({ id, startsAt, yes, ifNeedBe, missing }) => (
        <td key={id} className={styles.cell} data-label={dates.day(startsAt)} data-best={id === best || undefined}>
          <span className={styles.value}>
            {t('matrix.sumValue', { able: yes + ifNeedBe, asked: poll.sheets.length })}
            {ifNeedBe > 0 && <small>{t('matrix.ifNeedBe', { count: ifNeedBe })}</small>}
            {missing.length > 0 && (
              <small className={styles.out}>{t('matrix.excluded', { names: missing.join(', ') })}</small>
            )}
          </span>
        </td>
      ))}
      {poll.abilities.answerForAll && <td className={styles.action} />}
    </tr>
  );
}

function NameCell({ sheet }: { sheet: DateAnswerSheet }) {
  const { t } = useTranslation('date-polls');
  const { municipality, answeredBy, isOnBehalf, isRequired, comment } = sheet;
  return (
    <>
      <span>
        {municipality.name}
        {isRequired && (
          <span className={styles.required}>
            <Star aria-hidden="true" size={14} /> {t('matrix.required')}
          </span>
        )}
      </span>
      {answeredBy && (
        <span className={styles.note}>
          {answeredBy}
          {isOnBehalf && `, ${t('matrix.onBehalf')}`}
        </span>
      )}
      {sheet.state === 'open' && <span className={styles.nothing}>{t('values.open')}</span>}
      {comment && <q className={styles.comment}>{comment}</q>}
    </>
  );
}

type AnswerCellProps = { option: CountedDateOption; answer: ShownValue; isBest: boolean };

function AnswerCell({ option, answer, isBest }: AnswerCellProps) {
  const { t } = useTranslation('date-polls');
  const dates = useDates();
  const { icon: Icon, tone } = valueLooks[answer];
  return (
    <td
      className={classNames(styles.cell, styles[tone])}
      data-label={dates.day(option.startsAt)}
      data-best={isBest || undefined}
    >
      <span className={styles.value}>
        <Icon aria-hidden="true" size={20} />
        <span className={styles.word}>{t(`values.${answer}`)}</span>
      </span>
    </td>
  );
}
