import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/EmptyState';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { type MeetingPapers, papersQuery } from '../papers.queries';
import { PaperRow } from './PaperRow';
import styles from './PapersSection.module.css';
import { TakeAway } from './TakeAway';

/** On the page of a meeting: everything to read for it, item by item, and all of it to take along. */
export function PapersSection({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('papers');
  return (
    <section className={styles.section} aria-labelledby="papers">
      <h2 id="papers">{t('title')}</h2>
      <Loaded
        query={useQuery(papersQuery(meetingId))}
        skeleton={<Skeleton rows={3} />}
        empty={{
          when: ({ sections }) => sections.length === 0,
          show: (
            <EmptyState title={t('empty')}>
              <p>{t('emptyText')}</p>
            </EmptyState>
          ),
        }}
      >
        {(papers) => (
          <>
            <p className={styles.lead}>{t(papers.fileCount === 0 ? 'emptyText' : 'lead')}</p>
            {papers.sections.map((section) => (
              <PapersOfItem key={section.agendaItem?.id ?? ''} meetingId={meetingId} section={section} />
            ))}
            <TakeAway papers={papers} />
          </>
        )}
      </Loaded>
    </section>
  );
}

type Section = MeetingPapers['sections'][number];

function PapersOfItem({ meetingId, section }: { meetingId: string; section: Section }) {
  const { t } = useTranslation('papers');
  const { agendaItem, papers } = section;
  return (
    <div className={styles.item}>
      <h3>{agendaItem ? t('item', agendaItem) : t('general')}</h3>
      <ul className={styles.papers}>
        {papers.map((paper) => (
          <PaperRow key={paper.id} paper={paper} meetingId={meetingId} />
        ))}
      </ul>
    </div>
  );
}
