import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { RowOfTwelve } from '../../municipalities/components/RowOfTwelve';
import { agreementLooks } from '../agreements.labels';
import type { Agreement, MeetingAgreements } from '../agreements.queries';
import styles from './AgreementItem.module.css';
import { SayProgressDialog } from './SayProgressDialog';

type AgreementItemProps = { agreement: Agreement; meeting: MeetingAgreements['meeting'] };

/** One agreement in the words of the minutes: who is still missing? */
export function AgreementItem({ agreement, meeting }: AgreementItemProps) {
  const { t } = useTranslation('agreements');
  const { text, done, total, progress, agendaItem } = agreement;
  return (
    <li className={styles.item}>
      <h3 className={styles.text}>{text}</h3>
      <p className={styles.facts}>
        <strong className={styles.count}>{total > 0 ? t('progress', { done, total }) : t('concernsNobody')}</strong>
        <Link to={`${paths.meetingMinutes(meeting.id)}#top-${agendaItem.number}`}>
          {t('source', { number: meeting.number, item: agendaItem.number })}
        </Link>
        <span>{agendaItem.title}</span>
      </p>
      <RowOfTwelve
        label={t('row', { text })}
        bodies={progress.map(({ municipality, state, note }) => ({
          municipality,
          state: { key: state, label: t(`states.${state}`), ...agreementLooks[state] },
          note: note || undefined,
        }))}
      />
      <Notes agreement={agreement} />
      <SayButton agreement={agreement} />
    </li>
  );
}

/** Notes stand below the row: hovering over a cell is no reading. */
function Notes({ agreement: { progress } }: { agreement: Agreement }) {
  const { t } = useTranslation('agreements');
  const noted = progress.filter(({ note }) => note !== '');
  if (noted.length === 0) return null;
  return (
    <details className={styles.notes}>
      <summary>
        {t('notes')} ({noted.length})
      </summary>
      <dl className={styles.noteList}>
        {noted.map(({ municipality, note }) => (
          <div key={municipality.id}>
            <dt>{municipality.name}</dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function SayButton({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation('agreements');
  const [isOpen, setOpen] = useState(false);
  const own = agreement.progress.filter(({ abilities }) => abilities.change);
  const [first] = own;
  if (!first) return null;
  const { name } = first.municipality;
  return (
    <div data-print="never">
      <Button size="small" onClick={() => setOpen(true)}>
        {own.length === 1 ? t('say', { name, state: t(`states.${first.state}`) }) : t('sayEach')}
        <VisuallyHidden>: {agreement.text}</VisuallyHidden>
      </Button>
      {isOpen && <SayProgressDialog agreement={agreement} own={own} first={first} onClose={() => setOpen(false)} />}
    </div>
  );
}
