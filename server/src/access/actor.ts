/** Who is asking. Made by the guard alone, passed explicitly as first parameter, never ambient. */
export type Actor = Visitor | Member | LinkHolder;

/** Who hands in a file. */
export type Contributor = Member | InvitedSpeaker;

export type Role = 'coordinator' | 'minute_taker' | 'member' | 'deputy' | 'guest';

/** A membership that holds today. */
export type ActorMembership = { workingGroupId: string; municipalityId: string; role: Role };

export type MemberIdentity = {
  id: string;
  name: string;
  municipalityId: string;
  isAdministrator: boolean;
  memberships: readonly ActorMembership[];
};

export class Visitor {
  readonly kind = 'visitor';
}

export type LinkPurpose =
  | 'reply'
  | 'date_poll'
  | 'municipality_report'
  | 'unsubscribe'
  | 'task'
  | 'survey'
  | 'measure_update';

export type LinkIdentity = {
  purpose: LinkPurpose;
  memberId: string;
  name: string;
  /** For which the person is in the group. */
  municipalityId: string;
  workingGroupId: string | null;
  /** Id of what the link is about. */
  subject: string;
};

/** Somebody who followed a mailed link without signing in: may do the link's one thing and see nothing else. */
export class LinkHolder {
  readonly kind = 'link';

  private constructor(readonly link: LinkIdentity) {}

  /** For the resolver of links, and for tests of policies. */
  static of(identity: LinkIdentity): LinkHolder {
    return new LinkHolder(identity);
  }
}

export type SpeakerIdentity = { speakerId: string; name: string; talkId: string; workingGroupId: string };

/** A speaker who followed the link mailed for one talk: no account, and nothing to see but that talk. */
export class InvitedSpeaker {
  readonly kind = 'speaker';
  readonly speakerId: string;
  readonly name: string;
  readonly talkId: string;
  readonly workingGroupId: string;

  private constructor(identity: SpeakerIdentity) {
    this.speakerId = identity.speakerId;
    this.name = identity.name;
    this.talkId = identity.talkId;
    this.workingGroupId = identity.workingGroupId;
  }

  /** For the resolver of speakers' links, and for tests of policies. */
  static of(identity: SpeakerIdentity): InvitedSpeaker {
    return new InvitedSpeaker(identity);
  }
}

export type OutsidePurpose = 'registration' | 'subscription' | 'quote' | 'inquiry';

/** Somebody without an account who followed the link to one own matter: a registration, a subscription, a quote, an inquiry. */
export class Outsider {
  readonly kind = 'outside';

  private constructor(
    readonly purpose: OutsidePurpose,
    /** Id of what the link is about. */
    readonly subject: string,
  ) {}

  /** For the resolver of these links, and for tests of policies. */
  static of(purpose: OutsidePurpose, subject: string): Outsider {
    return new Outsider(purpose, subject);
  }
}

/** Somebody who is signed in. The private constructor makes it a proof: only `access/` mints it. */
export class Member {
  readonly kind = 'member';
  readonly id: string;
  readonly name: string;
  readonly municipalityId: string;
  readonly isAdministrator: boolean;
  readonly memberships: readonly ActorMembership[];

  private constructor(identity: MemberIdentity) {
    this.id = identity.id;
    this.name = identity.name;
    this.municipalityId = identity.municipalityId;
    this.isAdministrator = identity.isAdministrator;
    this.memberships = identity.memberships;
  }

  /** For the resolver of sessions, and for tests of policies. */
  static of(identity: MemberIdentity): Member {
    return new Member(identity);
  }

  hasRole(workingGroupId: string, ...roles: readonly Role[]): boolean {
    return this.memberships.some((held) => held.workingGroupId === workingGroupId && roles.includes(held.role));
  }

  belongsTo(workingGroupId: string): boolean {
    return this.memberships.some((held) => held.workingGroupId === workingGroupId);
  }

  /** Working groups whose content this member sees. */
  get workingGroupIds(): string[] {
    return [...new Set(this.memberships.map((held) => held.workingGroupId))];
  }

  /** Working groups in which this member has one of the roles. */
  groupsWithRole(...roles: readonly Role[]): string[] {
    return [
      ...new Set(this.memberships.filter((held) => roles.includes(held.role)).map((held) => held.workingGroupId)),
    ];
  }
}

export const isCoordinatorOf = (actor: Actor, workingGroupId: string): boolean =>
  actor.kind === 'member' && actor.hasRole(workingGroupId, 'coordinator');

/** May write minutes and tick attendance. */
export const mayRecordFor = (actor: Actor, workingGroupId: string): boolean =>
  actor.kind === 'member' && actor.hasRole(workingGroupId, 'coordinator', 'minute_taker');

export const belongsTo = (actor: Actor, workingGroupId: string): boolean =>
  actor.kind === 'member' && actor.belongsTo(workingGroupId);

export const isAdministrator = (actor: Actor): boolean => actor.kind === 'member' && actor.isAdministrator;
