import { Injectable } from '@nestjs/common';
import { fullName } from '../../members/members.presenter.js';
import type { NotificationKind } from '../rules/kinds.js';
import { meetingDetails } from '../rules/meeting-details.js';
import { FactsRepository } from './facts.repository.js';
import { TellingService } from './telling.service.js';

/** What speakers say and hand in, told to the coordination. */
@Injectable()
export class TalkNewsService {
  constructor(
    private readonly facts: FactsRepository,
    private readonly telling: TellingService,
  ) {}

  speakerAnswered(talkId: string, speakerId: string): Promise<void> {
    return this.tell('speaker-answered', talkId, speakerId);
  }

  slidesHandedIn(talkId: string, speakerId: string): Promise<void> {
    return this.tell('slides-handed-in', talkId, speakerId);
  }

  private async tell(kind: NotificationKind, talkId: string, speakerId: string): Promise<void> {
    const found = await this.facts.talkSpeaker(talkId, speakerId);
    if (!found) return;
    const details = {
      names: [fullName(found.speaker)],
      text: found.talk.title,
      outcome: outcomeOf(found),
    };
    const meeting = found.talk.agendaItem?.meeting;
    await this.telling.tell({
      kind,
      workingGroupId: found.talk.workingGroupId,
      subjectType: 'talk',
      subjectId: talkId,
      details: meeting ? meetingDetails(meeting, details) : details,
    });
  }
}

function outcomeOf({ confirmedAt, declinedAt }: { confirmedAt: Date | null; declinedAt: Date | null }) {
  if (declinedAt !== null) return 'speaker_declined';
  return confirmedAt === null ? 'speaker_open' : 'speaker_confirmed';
}
