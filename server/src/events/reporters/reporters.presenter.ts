import type { Actor } from '../../access/actor.js';
import { fullName } from '../../members/members.presenter.js';
import { presentMunicipalityName } from '../../municipalities/municipalities.presenter.js';
import type { ReporterRecord } from './reporters.repository.js';
import type { EventReporter } from './reporters.schemas.js';

export const presentReporter = (actor: Actor, { member, insightId }: ReporterRecord): EventReporter => ({
  id: member.id,
  name: fullName(member),
  municipality: presentMunicipalityName(member.municipality),
  isSelf: actor.kind === 'member' && actor.id === member.id,
  insightId,
});
