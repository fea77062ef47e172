import { useSession } from '../../../features/session/session.queries';
import { WorkingGroupsPage } from '../../../features/working-groups/pages/WorkingGroupsPage';

export function WorkingGroupsAdministration() {
  return <WorkingGroupsPage mayFound={useSession().abilities.administer} />;
}
