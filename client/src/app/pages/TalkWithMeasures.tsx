import { LinkedMeasures } from '../../features/linked-measures/components/LinkedMeasures';
import { TalkPage } from '../../features/talks/pages/TalkPage';

/** A talk with the measures of the action plan that it has to do with. */
export function TalkWithMeasures() {
  return <TalkPage sections={({ id }) => <LinkedMeasures kind="talk" id={id} />} />;
}
