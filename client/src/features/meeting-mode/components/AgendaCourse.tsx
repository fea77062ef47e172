import { Check, CircleDot, CornerUpRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { calledItems } from '../course';
import type { ConductedItem, MeetingConduct } from '../meeting-mode.queries';
import styles from './AgendaCourse.module.css';

/** The whole agenda at the side: what was, what is, what comes; whoever leads can jump. */
export function AgendaCourse({
  conduct,
  onJump,
}: {
  conduct: MeetingConduct;
  onJump: ((id: string) => void) | undefined;
}) {
  const { t } = useTranslation('meeting-mode');
  const called = calledItems(conduct);
  return (
    <section className={styles.course} aria-labelledby="course">
      <h2 id="course">{t('agenda')}</h2>
      <p className={styles.progress}>
        {t('progress', { done: called.filter(({ state }) => state === 'done').length, total: called.length })}
      </p>
      <ol className={styles.items}>
        {conduct.items.map((item) => (
          <li
            key={item.id}
            className={styles.item}
            data-state={item.state}
            aria-current={item.state === 'running' ? 'step' : undefined}
          >
            <Row item={item} onJump={item.isMoved || item.state === 'running' ? undefined : onJump} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Row({ item, onJump }: { item: ConductedItem; onJump: ((id: string) => void) | undefined }) {
  const { t } = useTranslation('meeting-mode');
  const dates = useDates();
  const { id, number, title, state, isMoved, startedAt, plannedStartsAt, spentSeconds } = item;
  const time = dates.time(startedAt ?? plannedStartsAt);
  const content = (
    <>
      <span className={styles.sign} aria-hidden="true">
        {isMoved ? (
          <CornerUpRight size={18} />
        ) : state === 'done' ? (
          <Check size={18} />
        ) : state === 'running' ? (
          <CircleDot size={18} />
        ) : (
          number
        )}
      </span>
      <span className={styles.title}>{title}</span>
      <span className={styles.time}>
        {isMoved
          ? t('moved')
          : state === 'done'
            ? t('took', { minutes: Math.max(1, Math.round(spentSeconds / 60)) })
            : time}
      </span>
    </>
  );
  if (!onJump) {
    return (
      <span className={styles.row}>
        <VisuallyHidden>{t('top', { number })} </VisuallyHidden>
        {content}
      </span>
    );
  }
  return (
    <button type="button" className={styles.row} onClick={() => onJump(id)}>
      <VisuallyHidden>{t('acts.jump', { number })} </VisuallyHidden>
      {content}
    </button>
  );
}
