import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { EditTalk } from '../components/EditTalk';
import { TalkBiographies } from '../components/TalkBiographies';
import { TalkFacts } from '../components/TalkFacts';
import { TalkFiles } from '../components/TalkFiles';
import { TalkPages } from '../components/TalkPages';
import { TalkSummarySection } from '../components/TalkSummarySection';
import { SpeakerSection } from '../speaker/SpeakerSection';
import { type Talk, talkQuery } from '../talks.queries';
import styles from './TalkPage.module.css';

/** One talk: who speaks, what it is about, what is left of it; with what other features say about it. */
export function TalkPage({ sections }: { sections?: (talk: Talk) => ReactNode }) {
  const { t } = useTranslation('talks');
  const { id = '' } = useParams();
  const query = useQuery(talkQuery(id));
  const { data: known } = query;
  return (
    <>
      <PageHeader
        title={known?.title ?? t('one')}
        breadcrumb={[{ label: t('title'), to: paths.talks }]}
        actions={known?.abilities.update && <EditTalk talk={known} />}
      />
      <Loaded query={query} skeleton={<Skeleton rows={4} height="block" />}>
        {(talk) => (
          <div className={styles.page}>
            <TalkFacts talk={talk} />
            <TalkSummarySection talk={talk} />
            <TalkPages talk={talk} />
            <TalkFiles talk={talk} />
            <TalkBiographies talk={talk} />
            {sections?.(talk)}
            {talk.abilities.update && <SpeakerSection talkId={talk.id} />}
          </div>
        )}
      </Loaded>
    </>
  );
}
