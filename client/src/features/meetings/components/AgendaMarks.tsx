import { CalendarArrowDown, CirclePlus, FilePlus, Sparkles, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { Badge } from '../../../ui/Badge';
import type { AgendaItem } from '../agenda.queries';
import styles from './AgendaMarks.module.css';

/** What is special about an item: who is in charge, that it came later or by itself, that it was put off. */
export function AgendaMarks({ item, origins = false }: { item: AgendaItem; origins?: boolean }) {
  const { t } = useTranslation('meetings');
  const { inCharge, supplement, movedTo, origin, originId } = item;
  const marks: ReactNode[] = [];
  if (movedTo) marks.push(<Moved key="moved" to={movedTo} />);
  if (supplement !== null && !movedTo) {
    marks.push(
      <Badge key="supplement" tone="accent" icon={FilePlus}>
        {t('agenda.supplement', { number: supplement })}
      </Badge>,
    );
  }
  if (inCharge) {
    marks.push(
      <span key="charge" className={styles.mark}>
        <UserRound aria-hidden="true" size={16} />
        {t('agenda.inCharge', { name: inCharge.name })}
      </span>,
    );
  }
  if (origins && origin) marks.push(<Origin key="origin" item={item} />);
  if (origin === 'minutes-approval' && originId) {
    marks.push(
      <Link key="minutes" to={paths.meetingMinutes(originId)}>
        {t('agenda.lastMinutes')}
      </Link>,
    );
  }
  return marks.length === 0 ? null : <div className={styles.marks}>{marks}</div>;
}

function Moved({ to: { id, number } }: { to: NonNullable<AgendaItem['movedTo']> }) {
  const { t } = useTranslation('meetings');
  const text = number === null ? t('agenda.movedToNext') : t('agenda.movedTo', { number });
  return (
    <span className={styles.mark}>
      <CalendarArrowDown aria-hidden="true" size={16} />
      {id === null ? text : <Link to={paths.meeting(id)}>{text}</Link>}
    </span>
  );
}

function Origin({ item: { origin, movedFrom } }: { item: AgendaItem }) {
  const { t } = useTranslation('meetings');
  if (origin === null) return null;
  const Icon = origin === 'proposal' ? CirclePlus : Sparkles;
  return (
    <span className={styles.mark}>
      <Icon aria-hidden="true" size={16} />
      {[t(`agenda.origins.${origin}`), movedFrom?.number && t('agenda.movedFrom', { number: movedFrom.number })]
        .filter(Boolean)
        .join(', ')}
    </span>
  );
}
