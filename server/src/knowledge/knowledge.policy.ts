import { type Actor, isCoordinatorOf } from '../access/actor.js';

export type ArticleState = 'draft' | 'published' | 'withdrawn';
type Group = { workingGroupId: string };
type Subject = Group & {
  state: ArticleState;
  authorId: string | null;
  checkerId: string | null;
  /** Grown from an inquiry, of which only the coordination knows. */
  inquiryId: string | null;
};

/** Guests read; everybody else sits there for a municipality. */
export const write = (actor: Actor, group: Group): boolean => seatOf(actor, group) !== undefined;

export const change = (actor: Actor, article: Subject): boolean =>
  isCoordinatorOf(actor, article.workingGroupId) || (isAuthor(actor, article) && write(actor, article));

/** Drafts and what was withdrawn are a matter of those who may change them. */
export const read = (actor: Actor, article: Subject): boolean =>
  actor.kind === 'member' &&
  actor.belongsTo(article.workingGroupId) &&
  (article.state === 'published' || isCoordinatorOf(actor, article.workingGroupId) || isAuthor(actor, article));

/** Says that it still holds. */
export const check = (actor: Actor, article: Subject): boolean =>
  change(actor, article) ||
  (actor.kind === 'member' && actor.id === article.checkerId && actor.belongsTo(article.workingGroupId));

/** Speaks for the own municipality: it helped, or was taken over. */
export const speak = write;

export const readOrigin = (actor: Actor, group: Group): boolean => isCoordinatorOf(actor, group.workingGroupId);

export const removeReuse = (actor: Actor, article: Group, municipalityId: string): boolean =>
  isCoordinatorOf(actor, article.workingGroupId) || seatOf(actor, article) === municipalityId;

/** The municipality for which somebody sits in the group. */
export const seatOf = (actor: Actor, { workingGroupId }: Group): string | undefined =>
  actor.kind === 'member'
    ? actor.memberships.find((held) => held.workingGroupId === workingGroupId && held.role !== 'guest')?.municipalityId
    : undefined;

/** Of what came from an inquiry nobody but the coordination is the author. */
const isAuthor = (actor: Actor, { authorId, inquiryId }: Subject): boolean =>
  inquiryId === null && actor.kind === 'member' && actor.id === authorId;

export const abilities = (actor: Actor, article: Subject, wasPublished: boolean) => {
  const mayChange = change(actor, article);
  const isPublished = article.state === 'published';
  return {
    update: mayChange,
    publish: mayChange && article.state === 'draft',
    withdraw: mayChange && isPublished,
    restore: mayChange && article.state === 'withdrawn',
    remove: mayChange && article.state === 'draft' && !wasPublished,
    check: isPublished && check(actor, article),
    speak: isPublished && speak(actor, article),
    addFiles: mayChange && article.state !== 'withdrawn',
    removeVersions: mayChange,
  };
};
