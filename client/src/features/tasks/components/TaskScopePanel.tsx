import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { LoadMore } from '../../../ui/LoadMore';
import { SelectField } from '../../../ui/SelectField';
import { type TaskScope, tasksQuery } from '../tasks.queries';
import { TaskList } from './TaskList';
import styles from './TaskScopePanel.module.css';

export const taskFilters = ['unfinished', 'overdue', 'done', 'dropped', 'all'] as const;
export type TaskFilterName = (typeof taskFilters)[number];

type TaskScopePanelProps = { scope: TaskScope; filter: TaskFilterName; onFilter: (filter: TaskFilterName) => void };

/** The tasks of one scope, narrowed by their state. */
export function TaskScopePanel({ scope, filter, onFilter }: TaskScopePanelProps) {
  const { t } = useTranslation('tasks');
  const query = useInfiniteQuery(tasksQuery({ scope, state: filter === 'all' ? undefined : filter }));
  return (
    <div className={styles.panel}>
      <div className={styles.filter}>
        <SelectField
          name="state"
          label={t('filter')}
          options={taskFilters.map((value) => ({ value, label: t(`filters.${value}`) }))}
          value={filter}
          onChange={({ target }) => onFilter(taskFilters.find((value) => value === target.value) ?? 'unfinished')}
        />
      </div>
      <Loaded
        query={query}
        empty={{
          when: ({ pages }) => pages.every(({ items }) => items.length === 0),
          show: <NoTasks scope={scope} filter={filter} />,
        }}
      >
        {({ pages }) => (
          <>
            <TaskList
              scope={scope}
              tasks={pages.flatMap(({ items }) => items)}
              sharedEntries={pages.flatMap(({ sharedEntries }) => sharedEntries)}
            />
            <LoadMore
              hasMore={query.hasNextPage}
              busy={query.isFetchingNextPage}
              onMore={() => query.fetchNextPage()}
            />
          </>
        )}
      </Loaded>
    </div>
  );
}

function NoTasks({ scope, filter }: { scope: TaskScope; filter: TaskFilterName }) {
  const { t } = useTranslation('tasks');
  return (
    <EmptyState
      title={t(`empty.${filter}`)}
      action={
        scope === 'group' ? (
          <LinkButton to={paths.minutes}>{t('empty.toMinutes')}</LinkButton>
        ) : (
          <LinkButton to="?bereich=alle">{t('empty.toAll')}</LinkButton>
        )
      }
    >
      <p>{t('empty.text')}</p>
    </EmptyState>
  );
}
