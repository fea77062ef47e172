import { Injectable } from '@nestjs/common';
import type { NotificationKind } from '../rules/kinds.js';
import { meetingDetails } from '../rules/meeting-details.js';
import type { Details } from '../rules/sentences.js';
import { MinutesFactsRepository, type MinutesOfMeeting } from './minutes-facts.repository.js';
import { type Fact, TellingService } from './telling.service.js';

type More = Pick<Fact, 'act' | 'memberIds'>;

/** What there is to tell while the group agrees on its minutes. */
@Injectable()
export class MinutesNewsService {
  constructor(
    private readonly facts: MinutesFactsRepository,
    private readonly telling: TellingService,
  ) {}

  async recalled(minutesId: string): Promise<void> {
    const act = { action: 'minutes.recalled', subjectId: minutesId } as const;
    await this.telling.takeBack('minutes-circulated', minutesId);
    const text = (await this.facts.reasonOfRecall(minutesId))?.slice(0, 300);
    await this.tell('minutes-recalled', await this.facts.minutes(minutesId), { text }, { act });
  }

  /** By the portal itself, while there is something to decide. */
  async undecided(minutesId: string): Promise<void> {
    const minutes = await this.facts.minutes(minutesId);
    const open = minutes?._count.requests ?? 0;
    if (open === 0) return;
    const text = open === 1 ? 'ein Änderungswunsch ist offen' : `${open} Änderungswünsche sind offen`;
    await this.tell('minutes-undecided', minutes, { text }, toWriters(minutes));
  }

  async amended(versionId: string): Promise<void> {
    const version = await this.facts.version(versionId);
    if (!version) return;
    const { minutes, number, reason } = version;
    const act = { action: 'minutes.amended', subjectId: minutes.id } as const;
    await this.tell('minutes-amended', minutes, { text: reason?.slice(0, 300), outcome: `1.${number}` }, { act });
  }

  async commented(commentId: string): Promise<void> {
    const comment = await this.facts.comment(commentId);
    if (!comment) return;
    const act = { action: 'minutes-comment.added', subjectId: commentId } as const;
    await this.tell('minutes-commented', comment.minutes, by(comment.member), { act, ...toWriters(comment.minutes) });
  }

  async changeRequested(requestId: string): Promise<void> {
    const request = await this.facts.request(requestId);
    if (!request) return;
    const act = { action: 'change-request.made', subjectId: requestId } as const;
    await this.tell('change-requested', request.minutes, by(request.member), { act, ...toWriters(request.minutes) });
  }

  async answered(requestId: string): Promise<void> {
    const request = await this.facts.request(requestId);
    if (!request?.memberId) return;
    const { state, answer, minutes, memberId } = request;
    const details = { outcome: state, text: answer?.slice(0, 300) };
    const act = { action: `change-request.${state}`, subjectId: requestId } as const;
    await this.tell('change-request-answered', minutes, details, { act, memberIds: [memberId] });
  }

  private async tell(
    kind: NotificationKind,
    minutes: MinutesOfMeeting | null,
    details: Details,
    more: More,
  ): Promise<void> {
    if (!minutes) return;
    const { id, meeting } = minutes;
    await this.telling.tell({
      kind,
      workingGroupId: meeting.workingGroupId,
      subjectType: 'minutes',
      subjectId: id,
      details: meetingDetails(meeting, details),
      ...more,
    });
  }
}

const toWriters = (minutes: MinutesOfMeeting | null): More => ({
  memberIds: minutes?.minuteTakerId ? [minutes.minuteTakerId] : [],
});

const by = (member: { municipality: { name: string } } | null): Details =>
  member ? { names: [member.municipality.name] } : {};
