import { FileText, ListPlus, MessageSquarePlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import type { Meeting } from '../meetings.queries';
import { AgendaList } from './AgendaList';
import styles from './AgendaSection.module.css';
import { OverrunAlert } from './OverrunAlert';

/** The agenda as people take it into the room; those who plan see whether it fits. */
export function AgendaSection({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const { agenda, abilities } = meeting;
  return (
    <section className={styles.section} aria-labelledby="agenda">
      <h2 id="agenda">{t('agenda.title')}</h2>
      {abilities.manageAgenda && <OverrunAlert meeting={meeting} />}
      {agenda.length === 0 ? (
        <EmptyState
          title={t('agenda.empty')}
          action={
            abilities.manageAgenda && (
              <LinkButton to={paths.agenda(meeting.id)} icon={<ListPlus aria-hidden="true" size={20} />}>
                {t('steps.editAgenda')}
              </LinkButton>
            )
          }
        >
          <p>{t(abilities.manageAgenda ? 'agenda.emptyText' : 'agenda.emptyForMembers')}</p>
        </EmptyState>
      ) : (
        <AgendaList meeting={meeting} />
      )}
      <p className={styles.links}>
        <a href={`/api/meetings/${meeting.id}/agenda.pdf`}>
          <FileText aria-hidden="true" size={18} /> {t('agenda.asPdf')}
        </a>
        <Link to={paths.agenda(meeting.id)}>
          <MessageSquarePlus aria-hidden="true" size={18} /> {t('agenda.open')}
        </Link>
      </p>
    </section>
  );
}
