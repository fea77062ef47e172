import { Injectable } from '@nestjs/common';
import type { AuditAction } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import type { NotificationKind } from '../rules/kinds.js';
import { EventFactsRepository } from './event-facts.repository.js';
import { TellingService } from './telling.service.js';

/** Events: that there is one, that it moved, that it does not take place. To who signed up goes a mail besides. */
@Injectable()
export class EventNewsService {
  constructor(
    private readonly facts: EventFactsRepository,
    private readonly telling: TellingService,
    private readonly clock: Clock,
  ) {}

  published(id: string): Promise<void> {
    return this.tell('event-published', id, 'event.published');
  }

  /** As it stands by now: moved twice in a minute is told with the last time. */
  moved(id: string): Promise<void> {
    return this.tell('event-moved', id, 'event.changed');
  }

  async cancelled(id: string): Promise<void> {
    await this.withdrawn(id);
    await this.tell('event-cancelled', id, 'event.cancelled');
  }

  /** Nobody is led to what is a draft again. */
  async withdrawn(id: string): Promise<void> {
    await this.telling.takeBack('event-published', id);
    await this.telling.takeBack('event-moved', id);
  }

  private async tell(kind: NotificationKind, id: string, action: AuditAction): Promise<void> {
    const event = await this.facts.event(id);
    if (!event || event.publishedAt === null || event.endsAt < this.clock.now()) return;
    if (kind !== 'event-cancelled' && event.cancelledAt !== null) return;
    const { workingGroupId, title, startsAt } = event;
    await this.telling.tell({
      ...{ kind, workingGroupId, subjectType: 'event', subjectId: id },
      details: { text: title, startsAt: startsAt.toISOString() },
      act: { action, subjectId: id },
    });
  }
}
