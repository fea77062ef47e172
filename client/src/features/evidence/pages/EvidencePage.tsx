import { useQuery } from '@tanstack/react-query';
import { FileArchive } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { buttonClass } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { SelectField } from '../../../ui/SelectField';
import { Skeleton } from '../../../ui/Skeleton';
import { workingGroupsQuery } from '../../working-groups/working-groups.queries';
import { EvidenceChoice } from '../components/EvidenceChoice';
import { EvidenceMeetings } from '../components/EvidenceMeetings';
import { type Evidence, evidenceQuery, folderAddress, type Grant, grantsForEvidenceQuery } from '../evidence.queries';
import { type EvidenceWish, useEvidenceWish, wantedPeriod } from '../use-evidence-wish';
import styles from './EvidencePage.module.css';

/** "Nachweismappe": what a group did in a period, as a folder for whoever gave money. */
export function EvidencePage() {
  const { t } = useTranslation('evidence');
  const wish = useEvidenceWish();
  const groups = useQuery(workingGroupsQuery);
  const items = groups.data?.items ?? [];
  const group = items.find(({ slug }) => slug === wish.get('group')) ?? items[0];
  return (
    <>
      <PageHeader title={t('title')} breadcrumb={[{ label: t('reports'), to: paths.reports }]} summary={t('lead')} />
      {items.length > 1 && (
        <div className={styles.group} data-print="never">
          <SelectField
            name="arbeitskreis"
            label={t('group')}
            optional={false}
            options={items.map((one) => ({ value: one.slug, label: one.shortName }))}
            value={group?.slug ?? ''}
            onChange={(event) => wish.change({ group: event.target.value, grant: '', year: '', from: '', until: '' })}
          />
        </div>
      )}
      {groups.data && !group && <EmptyState title={t('noGroup')} />}
      {group && <GrantEvidence groupId={group.id} wish={wish} />}
    </>
  );
}

function GrantEvidence({ groupId, wish }: { groupId: string; wish: EvidenceWish }) {
  return (
    <Loaded query={useQuery(grantsForEvidenceQuery(groupId))} skeleton={<Skeleton rows={3} height="block" />}>
      {({ items }) => <EvidenceOf groupId={groupId} wish={wish} grants={items} />}
    </Loaded>
  );
}

function EvidenceOf({ groupId, wish, grants }: { groupId: string; wish: EvidenceWish; grants: Grant[] }) {
  const grant = grants.find(({ id }) => id === wish.get('grant'));
  const period = wantedPeriod(wish, grant);
  const address = folderAddress(groupId, { ...period, grantId: grant?.id, extract: wish.extract });
  return (
    <div className={styles.parts}>
      <EvidenceChoice wish={wish} grants={grants} grant={grant} period={period} />
      <Loaded query={useQuery(evidenceQuery(groupId, period))} skeleton={<Skeleton rows={4} height="block" />}>
        {(evidence) => <Preview evidence={evidence} period={period} address={address} />}
      </Loaded>
    </div>
  );
}

type PreviewProps = { evidence: Evidence; period: { from: string; until: string }; address: string };

function Preview({ evidence: { meetings, abilities }, period, address }: PreviewProps) {
  const { t } = useTranslation('evidence');
  const dates = useDates();
  const days = t('chosen', { from: dates.calendarDay(period.from), until: dates.calendarDay(period.until) });
  return (
    <section className={styles.preview} aria-labelledby="evidence-meetings">
      <h2 id="evidence-meetings">{t('meetings')}</h2>
      <p role="status">
        {t('count', { count: meetings.length })}, {days}
      </p>
      {meetings.length === 0 ? (
        <EmptyState title={t('empty')}>
          <p>{t('emptyText')}</p>
        </EmptyState>
      ) : (
        <EvidenceMeetings meetings={meetings} />
      )}
      {abilities.download ? <Download address={address} /> : <p>{t('mayNot')}</p>}
    </section>
  );
}

function Download({ address }: { address: string }) {
  const { t } = useTranslation('evidence');
  return (
    <div className={styles.download} data-print="never">
      <p className={styles.note}>
        {t('opensOffline')} {t('privacy')}
      </p>
      <a className={buttonClass({ variant: 'primary' })} href={address} download>
        <FileArchive aria-hidden="true" size={20} />
        <span className="kern-label">{t('download')}</span>
      </a>
    </div>
  );
}
