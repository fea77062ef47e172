import { useQuery } from '@tanstack/react-query';
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useAddressState } from '../../../lib/use-address-state';
import { Button } from '../../../ui/Button';
import { EntryGroup, EntryGroups } from '../../../ui/Entries';
import { PageHeader } from '../../../ui/PageHeader';
import { ListOfGroup } from '../../working-groups/components/ListOfGroup';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { DraftDialog } from '../components/DraftDialog';
import styles from '../components/Press.module.css';
import { ReleaseItem } from '../components/ReleaseItem';
import { type PressReleaseState, type PressReleaseSummary, releasesQuery } from '../press.queries';

/** Press releases of a group: what is being worked on first. With ?aktion= or ?veranstaltung= one begins from that. */
export function ReleasesPage() {
  const { t } = useTranslation('press');
  const chosen = useChosenGroup();
  const { group } = chosen;
  const [campaignId, setCampaignId] = useAddressState('aktion');
  const [eventId, setEventId] = useAddressState('veranstaltung');
  const [isOpen, setOpen] = useState(campaignId !== '' || eventId !== '');
  const query = useQuery(releasesQuery(group?.id ?? ''));
  const mayWrite = query.data?.abilities.write ?? false;
  const close = () => {
    setOpen(false);
    if (campaignId !== '') setCampaignId('');
    if (eventId !== '') setEventId('');
  };
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: t('publicity'), to: paths.publicity }]}
        summary={t('lead')}
        actions={
          mayWrite && (
            <Button variant="primary" icon={<PenLine aria-hidden="true" size={20} />} onClick={() => setOpen(true)}>
              {t('write')}
            </Button>
          )
        }
      />
      <nav className={styles.ways} aria-label={t('more')}>
        <Link to={paths.pressContacts}>{t('contactsLink')}</Link>
        <Link to={paths.clippings}>{t('clippingsLink')}</Link>
      </nav>
      <ListOfGroup chosen={chosen} query={query} empty={{ title: t('empty'), text: t('emptyText') }}>
        {({ items }) => <Releases releases={items} />}
      </ListOfGroup>
      {isOpen && mayWrite && group && (
        <DraftDialog workingGroupId={group.id} campaignId={campaignId} eventId={eventId} onClose={close} />
      )}
    </>
  );
}

const groups: Record<'working' | 'out' | 'gone', PressReleaseState[]> = {
  working: ['draft', 'in_coordination', 'approved'],
  out: ['released'],
  gone: ['withdrawn'],
};

function Releases({ releases }: { releases: PressReleaseSummary[] }) {
  const { t } = useTranslation('press');
  return (
    <EntryGroups>
      {(['working', 'out', 'gone'] as const).map((name) => {
        const shown = releases.filter(({ state }) => groups[name].includes(state));
        if (shown.length === 0) return null;
        return (
          <EntryGroup key={name} title={t(`groups.${name}`)}>
            {shown.map((release) => (
              <ReleaseItem key={release.id} release={release} />
            ))}
          </EntryGroup>
        );
      })}
    </EntryGroups>
  );
}
