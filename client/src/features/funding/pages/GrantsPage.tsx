import { useQuery } from '@tanstack/react-query';
import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { GroupChoice } from '../../working-groups/components/GroupChoice';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { GrantDialog } from '../components/GrantDialog';
import { GrantTable } from '../components/GrantTable';
import { type Grant, grantsQuery } from '../funding.queries';

/** What the municipalities were granted, and what is to be accounted for next. */
export function GrantsPage() {
  const { t } = useTranslation('funding');
  const chosen = useChosenGroup();
  const { group, isWithoutGroup } = chosen;
  const [open, setOpen] = useState<Grant | 'new' | null>(null);
  const query = useQuery(grantsQuery(group?.id ?? ''));
  const mayAddFor = query.data?.mayAddFor ?? [];
  const add = mayAddFor.length > 0 && (
    <Button variant="primary" icon={<FilePlus2 aria-hidden="true" size={20} />} onClick={() => setOpen('new')}>
      {t('grants.add')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('grants.title')}
        breadcrumb={[
          { label: t('actionPlan'), to: paths.actionPlan },
          { label: t('title'), to: paths.funding },
        ]}
        summary={t('grants.lead')}
        actions={add}
      />
      <GroupChoice label={t('group')} chosen={chosen} />
      {isWithoutGroup ? (
        <EmptyState title={t('noGroup')} />
      ) : (
        <Loaded
          query={query}
          skeleton={<Skeleton rows={4} height="block" />}
          empty={{
            when: ({ items }) => items.length === 0,
            show: (
              <EmptyState title={t('grants.empty')}>
                <p>{t('grants.emptyText')}</p>
              </EmptyState>
            ),
          }}
        >
          {({ items }) => <GrantTable grants={items} onEdit={setOpen} />}
        </Loaded>
      )}
      {open !== null && group && (
        <GrantDialog
          workingGroupId={group.id}
          municipalities={mayAddFor}
          grant={open === 'new' ? undefined : open}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
