import { useQuery } from '@tanstack/react-query';
import { CircleCheckBig } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { TaskList } from '../../../features/tasks/components/TaskList';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { paths } from '../../paths';
import { DeskSection } from './DeskSection';
import { ownTasksQuery } from './desk.queries';
import styles from './OwnTasks.module.css';

/** What is mine and my municipality's, ticked right here. */
export function OwnTasks() {
  const { t } = useTranslation('start');
  const tasks = useQuery(ownTasksQuery);
  return (
    <DeskSection title={t('desk.tasks')} more={{ label: t('desk.allTasks'), to: paths.tasks }}>
      <Loaded
        query={tasks}
        skeleton={<Skeleton rows={3} />}
        empty={{
          when: ({ items }) => items.length === 0,
          show: (
            <p className={styles.done}>
              <CircleCheckBig aria-hidden="true" size={24} />
              {t('desk.noTasks')}
            </p>
          ),
        }}
      >
        {({ items, sharedEntries }) => <TaskList scope="mine" tasks={items} sharedEntries={sharedEntries} />}
      </Loaded>
    </DeskSection>
  );
}
