import { useQuery } from '@tanstack/react-query';
import { UserRoundPlus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useAddressState } from '../../../lib/use-address-state';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { SearchField } from '../../../ui/SearchField';
import { Skeleton } from '../../../ui/Skeleton';
import { StatusMessage } from '../../../ui/StatusMessage';
import { type SpeakerEntry, type SpeakerList, speakersQuery } from '../../speakers/speakers.queries';
import { workingGroupsQuery } from '../../working-groups/working-groups.queries';
import { PlanSpeakerDialog } from '../components/PlanSpeakerDialog';
import { SpeakerDialog } from '../components/SpeakerDialog';
import { SpeakerItem } from '../components/SpeakerItem';
import { TopicChips } from '../components/TopicChips';
import styles from './SpeakersPage.module.css';

type Open = 'record' | { edit: SpeakerEntry } | { plan: SpeakerEntry };

/** Who spoke, who will, who could: to be found by name and by topic. */
export function SpeakersPage() {
  const { t } = useTranslation('speaker-directory');
  const [search, setSearch] = useAddressState('suche');
  const [topic] = useAddressState('thema');
  const [kept, setKept] = useAddressState('frist');
  const [open, setOpen] = useState<Open | null>(null);
  const groups = (useQuery(workingGroupsQuery).data?.items ?? []).filter(({ abilities }) => abilities.planMeetings);
  const query = useQuery(speakersQuery({ query: useDeferredValue(search).trim(), topic, endsSoon: kept === 'bald' }));
  const isFiltered = search.trim() !== '' || topic !== '' || kept !== '';
  const close = () => setOpen(null);
  const record = groups.length > 0 && (
    <Button variant="primary" icon={<UserRoundPlus aria-hidden="true" size={20} />} onClick={() => setOpen('record')}>
      {t('directory.record')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('directory.title')}
        breadcrumb={[{ label: t('directory.talks'), to: paths.talks }]}
        summary={t('directory.lead')}
        actions={record}
      />
      <div className={styles.tools} data-print="never">
        <SearchField label={t('directory.search')} value={search} onChange={setSearch} />
        {(query.data?.topics.length ?? 0) > 0 && (
          <TopicChips label={t('directory.topics')} topics={query.data?.topics ?? []} chosen={topic} />
        )}
      </div>
      {kept === 'bald' && (
        <Alert
          title={t('directory.endsSoon')}
          actions={<Button onClick={() => setKept('')}>{t('directory.all')}</Button>}
        >
          <p>{t('directory.endsSoonText')}</p>
        </Alert>
      )}
      <Loaded
        query={query}
        skeleton={<Skeleton rows={5} height="block" />}
        empty={{ when: ({ items }) => items.length === 0, show: <Nothing isFiltered={isFiltered} /> }}
      >
        {(list) => (
          <People
            list={list}
            topic={topic}
            groupId={groups[0]?.id ?? ''}
            onEdit={(edit) => setOpen({ edit })}
            onPlan={(plan) => setOpen({ plan })}
          />
        )}
      </Loaded>
      {open === 'record' && <SpeakerDialog groups={groups} onClose={close} />}
      {open && typeof open === 'object' && 'edit' in open && (
        <SpeakerDialog speaker={open.edit} groups={groups} onClose={close} />
      )}
      {open && typeof open === 'object' && 'plan' in open && (
        <PlanSpeakerDialog speaker={open.plan} groups={groups} onClose={close} />
      )}
    </>
  );
}

type PeopleProps = {
  list: SpeakerList;
  topic: string;
  groupId: string;
  onEdit: (speaker: SpeakerEntry) => void;
  onPlan: (speaker: SpeakerEntry) => void;
};

function People({ list: { items, count }, topic, groupId, onEdit, onPlan }: PeopleProps) {
  const { t } = useTranslation('speaker-directory');
  return (
    <>
      <StatusMessage>{t('directory.count', { count })}</StatusMessage>
      <ul className={styles.list}>
        {items.map((speaker) => (
          <SpeakerItem
            key={speaker.id}
            speaker={speaker}
            topic={topic}
            groupId={groupId}
            onEdit={() => onEdit(speaker)}
            onPlan={() => onPlan(speaker)}
          />
        ))}
      </ul>
      {items.length < count && <p>{t('directory.more', { count: count - items.length })}</p>}
    </>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useTranslation('speaker-directory');
  return isFiltered ? (
    <EmptyState
      title={t('directory.emptyFiltered')}
      action={<LinkButton to={paths.speakers}>{t('directory.all')}</LinkButton>}
    />
  ) : (
    <EmptyState title={t('directory.empty')}>
      <p>{t('directory.emptyText')}</p>
    </EmptyState>
  );
}
