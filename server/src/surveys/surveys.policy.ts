import { type Actor, belongsTo, isCoordinatorOf } from '../access/actor.js';
import { municipalityIdOf } from '../meetings/date-polls/date-polls.policy.js';

type Subject = { workingGroupId: string };

export const read = (actor: Actor, survey: Subject): boolean => belongsTo(actor, survey.workingGroupId);

/** Asks all municipalities, reminds them, ends it. */
export const coordinate = (actor: Actor, survey: Subject): boolean => isCoordinatorOf(actor, survey.workingGroupId);

/** Anybody of a municipality answers for it, the coordination for everybody. Whether it is asked is a rule. */
export const answerFor = (actor: Actor, survey: Subject & { municipalityId: string }): boolean =>
  municipalityIdOf(actor, survey) === survey.municipalityId || coordinate(actor, survey);

type Shown = Subject & { isOpen: boolean; isOwnAsked: boolean; answeredCount: number; openCount: number };

export const abilities = (actor: Actor, survey: Shown) => {
  const isCoordinator = coordinate(actor, survey);
  return {
    answer: survey.isOpen && survey.isOwnAsked,
    answerForAll: survey.isOpen && isCoordinator,
    update: isCoordinator,
    close: isCoordinator && survey.isOpen,
    remind: isCoordinator && survey.isOpen && survey.openCount > 0,
    remove: isCoordinator && survey.answeredCount === 0,
  };
};
