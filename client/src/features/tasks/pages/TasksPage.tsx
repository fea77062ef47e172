import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHeader } from '../../../ui/PageHeader';
import { Tabs } from '../../../ui/Tabs';
import { type TaskFilterName, TaskScopePanel } from '../components/TaskScopePanel';
import type { TaskScope } from '../tasks.queries';

/** How scopes and filters stand in the address. */
const scopeWords: Record<TaskScope, string> = { mine: 'meine', municipality: 'kommune', group: 'alle' };
const filterWords: Record<TaskFilterName, string> = {
  unfinished: 'offen',
  overdue: 'ueberfaellig',
  done: 'erledigt',
  dropped: 'entfallen',
  all: 'alle',
};
const scopes: TaskScope[] = ['mine', 'municipality', 'group'];
const filters: TaskFilterName[] = ['unfinished', 'overdue', 'done', 'dropped', 'all'];

export function TasksPage() {
  const { t } = useTranslation(['tasks', 'app']);
  const [search, setSearch] = useSearchParams();
  const scope = scopes.find((one) => scopeWords[one] === search.get('bereich')) ?? 'mine';
  const filter = filters.find((one) => filterWords[one] === search.get('stand')) ?? 'unfinished';
  const change = (next: { scope?: TaskScope; filter?: TaskFilterName }) =>
    setSearch(
      { bereich: scopeWords[next.scope ?? scope], stand: filterWords[next.filter ?? filter] },
      { replace: true, preventScrollReset: true },
    );

  return (
    <>
      <PageHeader title={t('tasks:title')} summary={t('tasks:intro')} />
      <Tabs
        label={t('tasks:scopes.label')}
        selected={scope}
        onSelect={(id) => change({ scope: scopes.find((one) => one === id) ?? scope })}
        tabs={scopes.map((id) => ({
          id,
          label: t(`tasks:scopes.${id}`),
          panel: <TaskScopePanel key={id} scope={id} filter={filter} onFilter={(next) => change({ filter: next })} />,
        }))}
      />
    </>
  );
}
