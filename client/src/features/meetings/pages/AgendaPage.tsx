import { useQuery } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Alert } from '../../../ui/Alert';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { ProposalsSection } from '../agenda/components/ProposalsSection';
import { AgendaEditor } from '../components/AgendaEditor';
import { AgendaList } from '../components/AgendaList';
import { MeetingPartHeader } from '../components/MeetingPartHeader';
import { type Meeting, meetingQuery } from '../meetings.queries';
import styles from './AgendaPage.module.css';

type AgendaPageProps = { topics?: (meeting: Meeting) => ReactNode };

/** The agenda at work: the coordination edits it, everybody proposes topics; `topics` are what the group waits for. */
export function AgendaPage({ topics }: AgendaPageProps) {
  const { t } = useTranslation(['meetings', 'agenda']);
  const { id = '' } = useParams();
  const meeting = useQuery(meetingQuery(id));
  const isEditor = meeting.data?.abilities.manageAgenda ?? false;
  return (
    <>
      <MeetingPartHeader id={id} title={isEditor ? t('editor.title') : t('agenda:readTitle')} meeting={meeting.data} />
      <Loaded query={meeting} skeleton={<Skeleton rows={8} />}>
        {(loaded) => (
          <div className={styles.page}>
            {loaded.abilities.manageAgenda ? <AgendaEditor meeting={loaded} /> : <ReadAgenda meeting={loaded} />}
            {loaded.state === 'closed' && <Alert title={t('editor.frozen')} />}
            <p>
              <a className={styles.pdf} href={`/api/meetings/${loaded.id}/agenda.pdf`}>
                <FileText aria-hidden="true" size={20} />
                {t('agenda:pdf')}
              </a>
            </p>
            <ProposalsSection meetingId={loaded.id} isPrimary={!loaded.abilities.manageAgenda} />
            {topics?.(loaded)}
          </div>
        )}
      </Loaded>
    </>
  );
}

function ReadAgenda({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  return (
    <section aria-labelledby="tagesordnung">
      <h2 id="tagesordnung">
        <VisuallyHidden>{t('agenda.title')}</VisuallyHidden>
      </h2>
      <AgendaList meeting={meeting} />
    </section>
  );
}
