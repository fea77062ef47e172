import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Dialog } from '../../../ui/Dialog';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { comingMeetingsQuery, type SpeakerEntry } from '../../speakers/speakers.queries';
import type { WorkingGroup } from '../../working-groups/working-groups.queries';
import styles from './PlanSpeakerDialog.module.css';

type PlanSpeakerDialogProps = { speaker: SpeakerEntry; groups: WorkingGroup[]; onClose: () => void };

/** Leads to the agenda of a coming meeting, with somebody in hand. */
export function PlanSpeakerDialog({ speaker, groups, onClose }: PlanSpeakerDialogProps) {
  const { t } = useTranslation('speaker-directory');
  const dates = useDates();
  const query = useQuery(comingMeetingsQuery);
  const nothing = (
    <EmptyState
      title={t('plan.empty')}
      action={<LinkButton to={paths.planMeeting}>{t('plan.newMeeting')}</LinkButton>}
    />
  );
  const isPlanned = ({ workingGroup }: { workingGroup: { id: string } }) =>
    groups.some(({ id }) => id === workingGroup.id);
  return (
    <Dialog title={t('plan.title', { name: speaker.name })} onClose={onClose}>
      <Loaded
        query={query}
        skeleton={<Skeleton rows={3} />}
        empty={{ when: ({ items }) => !items.some(isPlanned), show: nothing }}
      >
        {({ items }) => (
          <>
            <p>{t('plan.lead')}</p>
            <ul className={styles.meetings}>
              {items.filter(isPlanned).map(({ id, number, startsAt, title, workingGroup }) => (
                <li key={id}>
                  <Link to={`${paths.agenda(id)}?referent=${speaker.id}`} className={styles.meeting}>
                    <strong>{t('plan.meeting', { number, group: workingGroup.shortName })}</strong>
                    <span>{[dates.day(startsAt), title].filter(Boolean).join(' · ')}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Dialog>
  );
}
