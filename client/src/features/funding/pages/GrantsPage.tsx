import { useQuery } from '@tanstack/react-query';
import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { PageHeader } from '../../../ui/PageHeader';
import { ListOfGroup } from '../../working-groups/components/ListOfGroup';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { GrantDialog } from '../components/GrantDialog';
import { GrantTable } from '../components/GrantTable';
import { type Grant, grantsQuery } from '../funding.queries';

/** What the municipalities were granted, and what is to be accounted for next. */
export function GrantsPage() {
  const { t } = useTranslation('funding');
  const chosen = useChosenGroup();
  const { group } = chosen;
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
      <ListOfGroup chosen={chosen} query={query} empty={{ title: t('grants.empty'), text: t('grants.emptyText') }}>
        {({ items }) => <GrantTable grants={items} onEdit={setOpen} />}
      </ListOfGroup>
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
