import { type Actor, belongsTo, isCoordinatorOf } from '../access/actor.js';
import { municipalityIdOf } from '../meetings/date-polls/date-polls.policy.js';

type Subject = { workingGroupId: string };

export const read = (actor: Actor, campaign: Subject): boolean => belongsTo(actor, campaign.workingGroupId);

/** Plans it, moves it, publishes it. */
export const coordinate = (actor: Actor, campaign: Subject): boolean => isCoordinatorOf(actor, campaign.workingGroupId);

/** For which the actor speaks; null: for none. */
export const ownMunicipalityOf = (actor: Actor, campaign: Subject): string | null => municipalityIdOf(actor, campaign);

/** Anybody of a municipality says what it does, the coordination for everybody. */
export const contributeFor = (actor: Actor, campaign: Subject & { municipalityId: string }): boolean =>
  ownMunicipalityOf(actor, campaign) === campaign.municipalityId || coordinate(actor, campaign);

type Shown = Subject & { isClosed: boolean; isPublished: boolean; isAnswered: boolean; isOwnAsked: boolean };

export const abilities = (actor: Actor, campaign: Shown) => {
  const { isClosed, isPublished } = campaign;
  const isCoordinator = coordinate(actor, campaign);
  return {
    update: isCoordinator && !isClosed,
    contribute: campaign.isOwnAsked && !isClosed,
    contributeForAll: isCoordinator && !isClosed,
    publish: isCoordinator && !isPublished,
    unpublish: isCoordinator && isPublished,
    close: isCoordinator && !isClosed,
    reopen: isCoordinator && isClosed,
    copy: isCoordinator,
    remove: isCoordinator && !isPublished && !campaign.isAnswered,
  };
};
