import { type Actor, isAdministrator } from '../access/actor.js';
import { invite } from '../members/members.policy.js';
import type { Member } from '../members/members.schemas.js';
import type { Config } from '../platform/config/config.js';
import type { Session } from './sessions.schemas.js';

type Installation = Pick<Config, 'isDemo' | 'contactEmail' | 'uploadLimit'>;

export function presentSession(actor: Actor, member: Member | null, installation: Installation): Session {
  const { isDemo, contactEmail, uploadLimit } = installation;
  return {
    member,
    isDemo,
    contactEmail,
    uploadLimit,
    abilities: { administer: isAdministrator(actor), invite: invite(actor) },
  };
}
