import { useQuery } from '@tanstack/react-query';
import { FileCheck, FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { PageHeader } from '../../../ui/PageHeader';
import { ListOfGroup } from '../../working-groups/components/ListOfGroup';
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
  const { group } = chosen;
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
      <ListOfGroup chosen={chosen} query={query} empty={{ title: t('empty'), text: t('emptyText') }}>
        {({ items }) => <Radar programmes={items} />}
      </ListOfGroup>
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
      {shown.length === 0 && (
        <EmptyState title={t('nothing')} action={<LinkButton to={paths.funding}>{t('filter.reset')}</LinkButton>}>
          <p>{t('nothingText')}</p>
        </EmptyState>
      )}
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
