import { AgendaPage } from '../../../features/meetings/pages/AgendaPage';
import { SuggestedTopics } from '../../../features/topics/components/SuggestedTopics';

/** An agenda at work, with what the group wants to hear about. */
export function AgendaWithTopics() {
  return (
    <AgendaPage
      topics={({ id, workingGroup, abilities }) =>
        abilities.manageAgenda && <SuggestedTopics meetingId={id} workingGroupId={workingGroup.id} />
      }
    />
  );
}
