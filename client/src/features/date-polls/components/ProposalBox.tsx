import { CalendarCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { DateBlock } from '../../../ui/DateBlock';
import type { CountedDateOption, DatePoll } from '../date-polls.queries';
import { useOptionWords } from '../use-option-words';
import { DecideDialog } from './DecideDialog';
import { GiveUpPoll } from './GiveUpPoll';
import styles from './ProposalBox.module.css';

/** The date that fits best and why; for the coordination with the one thing to do. */
export function ProposalBox({ poll }: { poll: DatePoll }) {
  const { t } = useTranslation('date-polls');
  const [chosen, setChosen] = useState<CountedDateOption | null>(null);
  const { proposal, options, abilities } = poll;
  const shown = options.find(({ id }) => id === (poll.chosenOptionId ?? proposal.optionId));
  const others = options.filter(({ id, isOver }) => id !== shown?.id && !isOver);
  return (
    <section className={styles.box} aria-labelledby="proposal" data-decided={poll.chosenOptionId ? '' : undefined}>
      <h2 id="proposal" className={styles.title}>
        {poll.chosenOptionId ? t('proposal.chosen') : t(shown ? 'proposal.best' : 'proposal.title')}
      </h2>
      {shown ? <Shown poll={poll} option={shown} /> : <Nothing poll={poll} />}
      {abilities.decide && (
        <div className={styles.actions}>
          {shown && (
            <Button
              variant="primary"
              icon={<CalendarCheck aria-hidden="true" size={20} />}
              onClick={() => setChosen(shown)}
            >
              {t('proposal.decide')}
            </Button>
          )}
          {others.length > 0 && <OtherDates options={others} onChoose={setChosen} />}
          {isStuck(poll) && <GiveUpPoll poll={poll} />}
        </div>
      )}
      {chosen && <DecideDialog poll={poll} option={chosen} onClose={() => setChosen(null)} />}
    </section>
  );
}

function Shown({ poll, option }: { poll: DatePoll; option: CountedDateOption }) {
  const { t } = useTranslation('date-polls');
  const asked = poll.sheets.length;
  const able = option.yes + option.ifNeedBe;
  return (
    <>
      <DateBlock start={option.startsAt} end={option.endsAt} size="large" countdown />
      <p>
        {option.ifNeedBe > 0
          ? t('proposal.counts', { able, asked, ifNeedBe: option.ifNeedBe })
          : t('proposal.countsAll', { able, asked })}
        {poll.chosenOptionId === null && <Why poll={poll} />}
      </p>
      {poll.chosenOptionId === null && option.awaited.length > 0 && (
        <p className={styles.note}>{t('proposal.awaited', { names: option.awaited.join(', ') })}</p>
      )}
    </>
  );
}

function Why({ poll: { proposal, options } }: { poll: DatePoll }) {
  const { t } = useTranslation('date-polls');
  const dates = useDates();
  const others = options
    .filter(({ id }) => proposal.tiedWith.includes(id))
    .map(({ startsAt }) => dates.dayAndTime(startsAt))
    .join(' / ');
  return <> {t(`proposal.${proposal.reason}`, { others })}</>;
}

function Nothing({ poll: { proposal, abilities } }: { poll: DatePoll }) {
  const { t } = useTranslation('date-polls');
  const { reason } = proposal;
  const isKnown = reason === 'nobody' || reason === 'required_cannot' || reason === 'over' || reason === 'no_answers';
  return (
    <>
      <p className={styles.none}>{t(`proposal.${reason}`)}</p>
      {isKnown && (abilities.decide || reason === 'no_answers') && <p>{t(`proposal.${reason}Text`)}</p>}
    </>
  );
}

/** No date is left that could be proposed. */
const isStuck = ({ proposal: { optionId, reason } }: DatePoll): boolean => optionId === null && reason !== 'no_answers';

type OtherDatesProps = { options: CountedDateOption[]; onChoose: (option: CountedDateOption) => void };

/** The coordination may know better. */
function OtherDates({ options, onChoose }: OtherDatesProps) {
  const { t } = useTranslation('date-polls');
  const say = useOptionWords();
  return (
    <details className={styles.others}>
      <summary>{t('proposal.other')}</summary>
      <ul>
        {options.map((option) => (
          <li key={option.id}>
            <span>{say(option)}</span>
            <Button
              size="small"
              aria-label={`${t('proposal.decideOther')}: ${say(option)}`}
              onClick={() => onChoose(option)}
            >
              {t('proposal.decideOther')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
