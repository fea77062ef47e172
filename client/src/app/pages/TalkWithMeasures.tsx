import { LinkedMeasures } from '../../features/linked-measures/components/LinkedMeasures';
import { PublicationSwitch } from '../../features/publication/PublicationSwitch';
import { TalkPage } from '../../features/talks/pages/TalkPage';

/** A talk with the measures of the action plan that it has to do with, and whether everybody may read of it. */
export function TalkWithMeasures() {
  return (
    <TalkPage
      sections={({ id, publicSince, meeting, abilities }) => (
        <>
          {abilities.update && meeting && <PublicationSwitch kind="talk" id={id} publicSince={publicSince} />}
          <LinkedMeasures kind="talk" id={id} />
        </>
      )}
    />
  );
}
