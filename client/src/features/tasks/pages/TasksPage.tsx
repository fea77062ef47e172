import { useQuery } from '@tanstack/react-query';
import { Handshake, ListPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { ExportMenu } from '../../../ui/ExportMenu';
import { LinkButton } from '../../../ui/LinkButton';
import { PageHeader } from '../../../ui/PageHeader';
import { Tabs } from '../../../ui/Tabs';
import { AddTaskDialog } from '../components/AddTaskDialog';
import { TaskRegister } from '../components/TaskRegister';
import { taskAddresseesQuery } from '../tasks.queries';
import { taskScopes, useTaskFilter } from '../use-task-filter';

/** Every task of the reader's groups: who, what, until when. */
export function TasksPage() {
  const { t } = useTranslation('tasks');
  const filter = useTaskFilter();
  const [isAdding, setAdding] = useState(false);
  const groups = useQuery(taskAddresseesQuery).data?.groups ?? [];
  const actions = (
    <>
      <LinkButton to={paths.agreements} icon={<Handshake aria-hidden="true" size={20} />}>
        {t('agreements')}
      </LinkButton>
      <ExportMenu
        path="/api/exports/tasks"
        filter={{ ...filter.narrowing, ...(filter.state !== 'all' && { state: filter.state }) }}
      />
      {groups.length > 0 && (
        <Button variant="primary" icon={<ListPlus aria-hidden="true" size={20} />} onClick={() => setAdding(true)}>
          {t('add')}
        </Button>
      )}
    </>
  );
  return (
    <>
      <PageHeader title={t('title')} summary={t('intro')} actions={actions} />
      <Tabs
        label={t('scopes.label')}
        selected={filter.narrowing.scope}
        onSelect={(id) => filter.setScope(taskScopes.find((one) => one === id) ?? 'mine')}
        tabs={taskScopes.map((id) => ({
          id,
          label: t(`scopes.${id}`),
          panel: <TaskRegister key={id} filter={filter} />,
        }))}
      />
      {isAdding && <AddTaskDialog groups={groups} onClose={() => setAdding(false)} />}
    </>
  );
}
