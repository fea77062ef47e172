import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { useAddressState } from '../../../lib/use-address-state';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { Tabs } from '../../../ui/Tabs';
import { DispatchPart } from '../components/DispatchPart';
import { LocalTextsPart } from '../components/LocalTextsPart';
import { QuotesPart } from '../components/QuotesPart';
import { ReleaseActions } from '../components/ReleaseActions';
import { When } from '../components/ReleaseItem';
import { ReleaseText } from '../components/ReleaseText';
import { RevisionsPart } from '../components/RevisionsPart';
import { StateBadge } from '../components/StateBadge';
import { type PressRelease, releaseQuery } from '../press.queries';

/** One press release: its text, who is quoted, a text for each municipality, who got it, how it was before. */
export function ReleasePage() {
  const { t } = useTranslation('press');
  const { id = '' } = useParams();
  const query = useQuery(releaseQuery(id));
  const release = query.data;
  return (
    <>
      <PageHeader
        title={release?.title ?? t('title')}
        breadcrumb={[
          { label: t('publicity'), to: paths.publicity },
          { label: t('title'), to: paths.pressReleases },
        ]}
        summary={release && <Summary release={release} />}
        actions={release && <ReleaseActions release={release} />}
      />
      <Loaded query={query} skeleton={<Skeleton rows={6} height="block" />}>
        {(loaded) => <Parts release={loaded} />}
      </Loaded>
    </>
  );
}

function Summary({ release }: { release: PressRelease }) {
  return (
    <>
      <StateBadge release={release} />
      <When release={release} />
    </>
  );
}

function Parts({ release }: { release: PressRelease }) {
  const { t } = useTranslation('press');
  const [part, setPart] = useAddressState('teil');
  return (
    <Tabs
      label={t('tabs.label')}
      selected={part || 'text'}
      onSelect={(id) => setPart(id === 'text' ? '' : id)}
      tabs={[
        { id: 'text', label: t('tabs.text'), panel: <ReleaseText release={release} /> },
        { id: 'zitate', label: t('tabs.quotes'), panel: <QuotesPart release={release} /> },
        { id: 'kommunen', label: t('tabs.local'), panel: <LocalTextsPart release={release} /> },
        { id: 'versand', label: t('tabs.dispatch'), panel: <DispatchPart release={release} /> },
        { id: 'fassungen', label: t('tabs.revisions'), panel: <RevisionsPart release={release} /> },
      ]}
    />
  );
}
