import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { presentInvitations } from './invitations.presenter.js';
import type { Invitations } from './invitations.schemas.js';
import { InvitationsPageRepository } from './invitations-page.repository.js';
import { notYetInvited } from './rules/invitees.js';

/** Who comes, by municipality: for everybody in the group. */
@Injectable()
export class TurnoutService {
  constructor(
    private readonly page: InvitationsPageRepository,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, meetingId: string): Promise<Invitations> {
    const { meeting, invitations, people } = await this.page.findVisible(actor, meetingId);
    const newCount = notYetInvited(people, invitations).length;
    return presentInvitations(actor, { meeting, invitations, newCount, now: this.clock.now() });
  }
}
