import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { LoadMore } from '../../../ui/LoadMore';
import { StatusMessage } from '../../../ui/StatusMessage';
import { mostCounted, type TaskNarrowing, type TaskStateFilter, taskCountsQuery, tasksQuery } from '../tasks.queries';
import type { TaskFilter } from '../use-task-filter';
import { TaskFilters } from './TaskFilters';
import { TaskList } from './TaskList';
import styles from './TaskRegister.module.css';

/** The tasks of one scope, narrowed by the filter in the address. */
export function TaskRegister({ filter }: { filter: TaskFilter }) {
  const { state } = filter;
  const narrowing = { ...filter.narrowing, query: useDeferredValue(filter.narrowing.query).trim() };
  const query = useInfiniteQuery(tasksQuery(narrowing, state));
  return (
    <div className={styles.register}>
      <TaskFilters filter={filter} />
      <Found narrowing={narrowing} state={state} />
      <Loaded
        query={query}
        empty={{
          when: ({ pages }) => pages.every(({ items }) => items.length === 0),
          show: <NoTasks filter={filter} />,
        }}
      >
        {({ pages }) => (
          <>
            <TaskList
              scope={narrowing.scope}
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

function Found({ narrowing, state }: { narrowing: TaskNarrowing; state: TaskStateFilter }) {
  const { t } = useTranslation('tasks');
  const count = useQuery(taskCountsQuery(narrowing)).data?.[state];
  if (count === undefined || count === 0) return <StatusMessage />;
  return <StatusMessage>{count < mostCounted ? t('filter.found', { count }) : t('filter.foundMany')}</StatusMessage>;
}

function NoTasks({ filter: { narrowing, state, isNarrowed, reset } }: { filter: TaskFilter }) {
  const { t } = useTranslation('tasks');
  if (isNarrowed) {
    return (
      <EmptyState title={t('empty.filtered')} action={<Button onClick={reset}>{t('filter.reset')}</Button>}>
        <p>{t('empty.filteredText')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t(`empty.${state}`)}
      action={
        narrowing.scope === 'group' ? (
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
