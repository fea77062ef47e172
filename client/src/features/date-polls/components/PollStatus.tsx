import { CalendarPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { StateStrip } from '../../../ui/StateStrip';
import { sheetLooks } from '../date-polls.labels';
import { type DatePoll, holdsAddress } from '../date-polls.queries';
import { EditPoll } from './EditPoll';
import styles from './PollStatus.module.css';
import { namesOf, Remind } from './RemindDialog';
import { ReopenPoll } from './ReopenPoll';

/** Where the poll stands: until when, who is still missing, and what the coordination can do about it. */
export function PollStatus({ poll }: { poll: DatePoll }) {
  const { t } = useTranslation('date-polls');
  const dates = useDates();
  const { sheets, abilities, remindedAt, message } = poll;
  const open = sheets.filter(({ state }) => state === 'open');
  return (
    <section className={styles.status} aria-labelledby="poll-status">
      <h2 id="poll-status" className={styles.title}>
        {t('poll.answered', { answered: sheets.length - open.length, asked: sheets.length })}
      </h2>
      <p className={styles.until}>
        <Until poll={poll} />
        {remindedAt && <span> {t('poll.reminded', { when: dates.since(remindedAt) })}</span>}
      </p>
      <StateStrip
        label={t('poll.strip')}
        cells={sheets.map(({ municipality, state, answeredBy }) => ({
          id: municipality.id,
          name: municipality.name,
          shortName: municipality.name,
          state: { key: state, label: t(`poll.${state}`), ...sheetLooks[state] },
          note: answeredBy ?? undefined,
        }))}
      />
      {poll.state !== 'decided' && (
        <p>{open.length === 0 ? t('poll.everybody') : t('poll.missing', { names: namesOf(open) })}</p>
      )}
      <Required poll={poll} />
      {message && (
        <figure className={styles.message}>
          <figcaption>{t('poll.message')}</figcaption>
          <blockquote>{message}</blockquote>
        </figure>
      )}
      <div className={styles.actions} data-print="never">
        {abilities.remind && <Remind poll={poll} />}
        {abilities.update && <EditPoll poll={poll} />}
        {abilities.reopen && <ReopenPoll poll={poll} />}
        <a className={styles.holds} href={holdsAddress(poll.meeting.id)} download>
          <CalendarPlus aria-hidden="true" size={20} />
          {t(poll.state === 'decided' ? 'poll.holdsDecided' : 'poll.holds')}
        </a>
      </div>
    </section>
  );
}

function Until({ poll: { state, answersUntil, closedAt, decidedAt } }: { poll: DatePoll }) {
  const { t } = useTranslation('date-polls');
  const dates = useDates();
  if (state === 'decided') return t('poll.decidedAt', { when: dates.dayAndTime(decidedAt ?? answersUntil) });
  if (state === 'closed') return t('poll.closedAt', { when: dates.dayAndTime(closedAt ?? answersUntil) });
  return t('poll.until', { when: dates.dayAndTime(answersUntil), countdown: dates.countdown(answersUntil) });
}

function Required({ poll: { required, meeting } }: { poll: DatePoll }) {
  const { t } = useTranslation('date-polls');
  if (required.length === 0) return null;
  const names = required.map(({ municipality, name, role }) => {
    const who = municipality?.name ?? name ?? '';
    if (municipality && municipality.id === meeting.host?.id) return t('poll.requiredHost', { name: who });
    return role ? t('poll.requiredAs', { name: who, role }) : who;
  });
  return <p>{t('poll.required', { names: names.join(' · ') })}</p>;
}
