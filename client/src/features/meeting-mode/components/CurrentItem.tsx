import { FileText, Presentation } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { buttonClass } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { contentAddress } from '../../files/files.queries';
import { isOver, placeOf, runningItem } from '../course';
import type { ConductedItem, MeetingConduct } from '../meeting-mode.queries';
import styles from './CurrentItem.module.css';
import { TimeLeft } from './TimeLeft';

/** What the room talks about now, readable from the last row. */
export function CurrentItem({ conduct, sinceSeconds }: { conduct: MeetingConduct; sinceSeconds: number }) {
  const running = runningItem(conduct);
  if (!running) return <NothingRuns conduct={conduct} />;
  return (
    <article className={styles.current}>
      <Heading item={running} />
      {running.personInCharge && <p className={styles.person}>{running.personInCharge}</p>}
      <TimeLeft item={running} sinceSeconds={sinceSeconds} />
      <Slides item={running} meetingId={conduct.meetingId} />
    </article>
  );
}

function Heading({ item }: { item: ConductedItem }) {
  const { t } = useTranslation('meeting-mode');
  return (
    <>
      <p className={styles.number}>{t('top', { number: item.number })}</p>
      <h1 className={styles.title}>{item.talk?.title ?? item.title}</h1>
    </>
  );
}

/** Slides and the minutes to approve open in a window of their own; the meeting stays where it is. */
function Slides({ item: { talk, kind, minutesOf }, meetingId }: { item: ConductedItem; meetingId: string }) {
  const { t } = useTranslation('meeting-mode');
  return (
    <div className={styles.material}>
      {talk?.files.map(({ id, fileName, isViewable, hasPages }) => (
        <a
          key={id}
          className={buttonClass({})}
          href={hasPages ? paths.presentFile(talk.id, id) : contentAddress(id, { inline: isViewable })}
          target="_blank"
          rel="noreferrer"
          data-slides=""
          aria-label={t('acts.slidesOf', { name: fileName })}
        >
          <FileText aria-hidden="true" size={20} />
          <span className="kern-label">{fileName}</span>
        </a>
      ))}
      {minutesOf !== null && (
        <a className={buttonClass({})} href={paths.meetingMinutes(minutesOf)} target="_blank" rel="noreferrer">
          <FileText aria-hidden="true" size={20} />
          <span className="kern-label">{t('acts.lastMinutes')}</span>
        </a>
      )}
      {kind === 'municipality_reports' && (
        <LinkButton
          to={`${paths.presentReports(meetingId)}?von=leiten`}
          icon={<Presentation aria-hidden="true" size={20} />}
        >
          {t('acts.reports')}
        </LinkButton>
      )}
    </div>
  );
}

function NothingRuns({ conduct }: { conduct: MeetingConduct }) {
  const { t } = useTranslation('meeting-mode');
  const dates = useDates();
  const place = placeOf(conduct);
  const { startedAt, endedAt, startsAt, items, abilities } = conduct;
  if (isOver(conduct)) {
    return (
      <article className={styles.current}>
        <h1 className={styles.title}>{t('ended')}</h1>
        <p className={styles.person}>
          {t('endedText', { from: dates.time(startedAt ?? startsAt), to: dates.time(endedAt ?? conduct.endsAt) })}
        </p>
        {abilities.lead && (
          <div className={styles.material}>
            <LinkButton to={paths.meetingMinutes(conduct.meetingId)}>{t('acts.minutes')}</LinkButton>
          </div>
        )}
      </article>
    );
  }
  return (
    <article className={styles.current}>
      <h1 className={styles.title}>{place ? t('pause') : t('name', { number: conduct.number })}</h1>
      <p className={styles.person}>
        {place
          ? t('pauseText', { title: t('topWithTitle', { number: place.number, title: place.title }) })
          : t('waiting.lead', { when: dates.dayAndTime(startsAt) })}
      </p>
      {!place && abilities.lead && !abilities.begin && <p className={styles.note}>{t('waiting.tooEarly')}</p>}
      {items.length === 0 && <p className={styles.note}>{t('waiting.empty')}</p>}
    </article>
  );
}
