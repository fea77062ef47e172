import { Injectable } from '@nestjs/common';
import type { Member } from '../../access/actor.js';
import { PersonalLinksService } from '../../auth/personal-links/personal-links.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { letterHtml, letterText } from '../../platform/mail/letter.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import { MeasureUpdatesRequested } from '../action-plans.signals.js';
import type { MeasureStanding } from '../measures/measures.schemas.js';
import { answering } from '../rules/asking.js';
import { updateLetter, updateSubject } from '../rules/update-letter.js';

const PATH = '/massnahme';
const VALID_DAYS = 60;

type Addressees = Awaited<ReturnType<MembershipsService['listAddressees']>>;
type Plan = { title: string; workingGroupId: string };
export type Question = { id: string; municipalityId: string; measure: MeasureStanding };

/** One mail per person with a link per measure. In the running transaction. */
@Injectable()
export class UpdateLettersService {
  constructor(
    private readonly memberships: MembershipsService,
    private readonly links: PersonalLinksService,
    private readonly mailer: Mailer,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  listGroup(workingGroupId: string): Promise<Addressees> {
    return this.memberships.listAddressees(workingGroupId, calendarDay(this.clock.now()));
  }

  /** The number of people who get a mail. Whoever asks needs none. */
  async send(sender: Member, plan: Plan, group: Addressees, questions: readonly Question[]): Promise<number> {
    const from = group.find(({ memberId }) => memberId === sender.id);
    const others = group.filter(({ memberId }) => memberId !== sender.id);
    const asked = [...Map.groupBy(questions, ({ municipalityId }) => municipalityId)].flatMap(([id, own]) =>
      answering(others, id).map((person) => ({ person, own })),
    );
    const expiresAt = new Date(this.clock.now().getTime() + VALID_DAYS * 86_400_000);
    const orders = asked.flatMap(({ person, own }) =>
      own.map(({ id: subject }) => ({
        purpose: 'measure_update' as const,
        memberId: person.memberId,
        workingGroupId: plan.workingGroupId,
        subject,
        expiresAt,
      })),
    );
    const urls = (await this.links.issueAll(orders, PATH)).values();
    const mails = asked.map(({ person, own }) => {
      const words = {
        name: person.name,
        municipality: person.municipality.name,
        plan: plan.title,
        signature: sender.name,
        measures: own.map(({ measure }) => ({
          ...measure,
          confirmedOn: calendarDay(new Date(measure.confirmedAt)),
          url: urls.next().value ?? '',
        })),
      };
      const letter = updateLetter(words);
      return {
        recipient: person.email,
        subject: updateSubject(words),
        text: letterText(letter),
        html: letterHtml(letter),
        ...(from && { senderName: `${from.name} (Klimaportal)`, replyTo: from.email }),
      };
    });
    await this.mailer.postAll(mails);
    this.signals.send(new MeasureUpdatesRequested(questions.map(({ id }) => id)));
    return mails.length;
  }
}
