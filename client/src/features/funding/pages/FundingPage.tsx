import { useQuery } from '@tanstack/react-query';
import { FileCheck, FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { GroupChoice } from '../../working-groups/components/GroupChoice';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { FundingFilters } from '../components/FundingFilters';
import { ProgrammeDialog } from '../components/ProgrammeDialog';
import { ProgrammeItem } from '../components/ProgrammeItem';
import { fundingPhases } from '../funding.labels';
import { type FundingProgramme, programmesQuery } from '../funding.queries';
import { useFundingFilter } from '../use-funding-filter';
import styles from './FundingPage.module.css';

/** The radar: which programmes there are, until when, and who is how far. */
export function FundingPage() {
  const { t } = useTranslation('funding');
  const chosen = useChosenGroup();
  const { group, isWithoutGroup } = chosen;
  const [isAdding, setAdding] = useState(false);
  const query = useQuery(programmesQuery(group?.id ?? ''));
  const add = query.data?.abilities.add && (
    <Button variant="primary" icon={<FilePlus2 aria-hidden="true" size={20} />} onClick={() => setAdding(true)}>
      {t('add')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: t('actionPlan'), to: paths.actionPlan }]}
        summary={t('lead')}
        actions={
          <>
            {add}
            <LinkButton to={paths.grants} icon={<FileCheck aria-hidden="true" size={20} />}>
              {t('grantsLink')}
            </LinkButton>
          </>
        }
      />
      <GroupChoice label={t('group')} chosen={chosen} />
      {isWithoutGroup ? (
        <EmptyState title={t('noGroup')} />
      ) : (
        <Loaded
          query={query}
          skeleton={<Skeleton rows={4} height="block" />}
          empty={{ when: ({ items }) => items.length === 0, show: <Nothing reason="empty" /> }}
        >
          {({ items }) => <Radar programmes={items} />}
        </Loaded>
      )}
      {isAdding && group && <ProgrammeDialog workingGroupId={group.id} onClose={() => setAdding(false)} />}
    </>
  );
}

function Radar({ programmes }: { programmes: FundingProgramme[] }) {
  const { t } = useTranslation('funding');
  const filter = useFundingFilter();
  const shown = filter.narrow(programmes);
  return (
    <div className={styles.page}>
      <FundingFilters filter={filter} programmes={programmes} />
      {shown.length === 0 && <Nothing reason="nothing" />}
      {fundingPhases.map((phase) => {
        const own = shown.filter((programme) => programme.phase === phase);
        if (own.length === 0) return null;
        return (
          <section key={phase} aria-labelledby={`foerderung-${phase}`}>
            <h2 id={`foerderung-${phase}`}>
              {t(`phases.${phase}`)} ({own.length})
            </h2>
            <ul className={styles.list}>
              {own.map((programme) => (
                <ProgrammeItem key={programme.id} programme={programme} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Nothing({ reason }: { reason: 'empty' | 'nothing' }) {
  const { t } = useTranslation('funding');
  const reset = reason === 'nothing' && <LinkButton to={paths.funding}>{t('filter.reset')}</LinkButton>;
  return (
    <EmptyState title={t(reason)} action={reset}>
      <p>{t(`${reason}Text`)}</p>
    </EmptyState>
  );
}
