import { ActionPlanPage } from '../../features/action-plan/pages/ActionPlanPage';
import { PublicationSwitch } from '../../features/publication/PublicationSwitch';

/** The action plan; whoever coordinates it sees whether everybody may read how its measures stand. */
export function PlanWithPublication() {
  return (
    <ActionPlanPage
      sections={({ id, publicSince, abilities }) =>
        abilities.change && <PublicationSwitch kind="plan" id={id} publicSince={publicSince} />
      }
    />
  );
}
