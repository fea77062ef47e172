import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SharedTask } from '../../../features/tasks/components/SharedTask';
import { groupTasks } from '../../../features/tasks/task-groups';
import { paths } from '../../paths';
import { DeskSection } from './DeskSection';
import { groupTasksQuery } from './desk.queries';

/** The pulse of the group: what all municipalities are at together, and who is still missing. */
export function SharedTasks() {
  const { t } = useTranslation('start');
  const { data } = useQuery(groupTasksQuery);
  const [newest] = groupTasks(data?.items ?? [], data?.sharedEntries ?? []).filter(({ shared }) => shared !== null);
  const [first] = newest?.tasks ?? [];
  if (!newest?.shared || !first) return null;
  return (
    <DeskSection title={t('desk.together')} more={{ label: t('desk.allShared'), to: `${paths.tasks}?bereich=alle` }}>
      <SharedTask first={first} tasks={[]} shared={newest.shared} />
    </DeskSection>
  );
}
