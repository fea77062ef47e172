import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { TaskItem } from '../components/TaskItem';
import { type Task, taskQuery } from '../tasks.queries';
import styles from './TaskPage.module.css';

/** One task, with an address that can be mailed. */
export function TaskPage({ sections }: { sections?: (task: Task) => ReactNode }) {
  const { t } = useTranslation('tasks');
  const { taskId = '' } = useParams();
  const query = useQuery(taskQuery(taskId));
  return (
    <>
      <PageHeader title={t('page.title')} breadcrumb={[{ label: t('title'), to: paths.tasks }]} />
      <Loaded query={query}>
        {(task) => (
          <div className={styles.page}>
            <TaskItem task={task} />
            {sections?.(task)}
            <p className={styles.ways}>
              {task.source && (
                <LinkButton to={`${paths.tasks}?bereich=alle&stand=alle&sitzung=${task.source.meetingId}`}>
                  {t('page.ofMeeting', { number: task.source.meetingNumber })}
                </LinkButton>
              )}
              <LinkButton variant="quiet" to={paths.tasks}>
                {t('page.all')}
              </LinkButton>
            </p>
          </div>
        )}
      </Loaded>
    </>
  );
}
