import { useTranslation } from 'react-i18next';
import type { Session } from '../../../features/session/session.queries';
import { useDates } from '../../../lib/use-dates';
import { PageHeader } from '../../../ui/PageHeader';
import styles from './Desk.module.css';
import { DeskWithoutGroup } from './DeskWithoutGroup';
import { NewestMinutes } from './NewestMinutes';
import { NewestSlides } from './NewestSlides';
import { NextMeeting } from './NextMeeting';
import { OwnTasks } from './OwnTasks';
import { RoundWaiting } from './RoundWaiting';
import { SharedTasks } from './SharedTasks';
import { SinceLastVisit } from './SinceLastVisit';
import { WaitingDuties } from './WaitingDuties';

type DeskProps = { session: Session; member: NonNullable<Session['member']> };

/** Not a menu: what needs me, with what does it right there; what is next; what is new. */
export function Desk({ session, member }: DeskProps) {
  const { t } = useTranslation('start');
  const dates = useDates();
  return (
    <>
      <PageHeader
        title={t('desk.greeting', { name: member.givenName })}
        tabTitle={t('desk.title')}
        breadcrumb={null}
        summary={dates.longDay(new Date())}
      />
      {member.roles.length > 0 ? <Piles /> : <DeskWithoutGroup mayAdminister={session.abilities.administer} />}
    </>
  );
}

function Piles() {
  return (
    <div className={styles.desk}>
      <div className={styles.next}>
        <NextMeeting />
      </div>
      <div className={styles.mine}>
        <WaitingDuties />
        <OwnTasks />
        <RoundWaiting />
        <SharedTasks />
      </div>
      <div className={styles.fresh}>
        <SinceLastVisit />
        <NewestSlides />
        <NewestMinutes />
      </div>
    </div>
  );
}
