import { Injectable } from '@nestjs/common';
import type { Outsider } from '../../access/actor.js';
import { OwnRegistrationsService } from '../../events/registrations/own-registrations.service.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Elsewhere, PublicPage } from '../frame/public-page.js';
import { faultsOf, typedIn } from '../frame/read-form.js';
import type { Sent } from '../frame/sent.schemas.js';
import { answersOf } from './consent-fields.presenter.js';
import { type OwnPage, presentOwnPage } from './own-registration-page.presenter.js';
import { ConsentsForm, type OwnPageQuery, RideForm, RideMessageForm } from './registration-pages.schemas.js';
import { RIDE_LABELS, RIDE_NAMES } from './ride-board.presenter.js';

/** Somebody without an account, and the link. */
type Holder = { outsider: Outsider; token: string };
type Done = NonNullable<OwnPageQuery['erledigt']>;
type Typed = Partial<Pick<OwnPage, 'ride' | 'message' | 'done'>>;
const CHANNELS = ['website', 'press', 'social_media'] as const;

/** What somebody does with the link in the own mails, on pages that need no script. */
@Injectable()
export class OwnRegistrationPagesService {
  constructor(private readonly registrations: OwnRegistrationsService) {}

  show(holder: Holder, done: Done | null): Promise<PublicPage> {
    return this.page(holder, { done });
  }

  confirm(holder: Holder): Promise<PublicPage | Elsewhere> {
    return this.act(holder, () => this.registrations.confirm(holder.outsider));
  }

  accept(holder: Holder): Promise<PublicPage | Elsewhere> {
    return this.act(holder, () => this.registrations.accept(holder.outsider));
  }

  cancel(holder: Holder): Promise<PublicPage | Elsewhere> {
    return this.act(holder, () => this.registrations.cancel(holder.outsider));
  }

  async answerConsents(holder: Holder, sent: Sent = {}): Promise<PublicPage | Elsewhere> {
    const parsed = ConsentsForm.safeParse(typedIn(sent, CHANNELS));
    const answers = parsed.success ? answersOf(parsed.data) : [];
    return this.act(holder, () => this.registrations.answerConsents(holder.outsider, answers), { done: 'fotos' });
  }

  async shareRide(holder: Holder, sent: Sent = {}): Promise<PublicPage | Elsewhere> {
    const ride = typedIn(sent, RIDE_NAMES);
    const parsed = RideForm.safeParse(ride);
    if (!parsed.success)
      return this.page(holder, { ride }, { faults: faultsOf(parsed.error.issues, RIDE_LABELS), status: 422 });
    const { ride: kind, rideSeats: seats, ridePlace: place, rideTime: leavesAt, rideNote: note } = parsed.data;
    const entry = { kind, seats, place, leavesAt, note };
    return this.act(holder, () => this.registrations.shareRide(holder.outsider, entry), { ride, done: 'mitfahren' });
  }

  endRide(holder: Holder): Promise<PublicPage | Elsewhere> {
    return this.act(holder, () => this.registrations.endRide(holder.outsider), { done: 'mitfahren' });
  }

  async write(holder: Holder, sent: Sent = {}): Promise<PublicPage | Elsewhere> {
    const message = typedIn(sent, ['to', 'text']);
    const parsed = RideMessageForm.safeParse(message);
    if (!parsed.success)
      return this.page(holder, { message }, { faults: faultsOf(parsed.error.issues, RIDE_LABELS), status: 422 });
    const { to, text } = parsed.data;
    return this.act(holder, () => this.registrations.write(holder.outsider, to, text), { message, done: 'nachricht' });
  }

  /** What cannot be done is said on the page as it stands now. */
  private async act(holder: Holder, work: () => Promise<void>, typed: Typed = {}): Promise<PublicPage | Elsewhere> {
    try {
      await work();
      return { seeOther: `/anmeldung/${holder.token}${typed.done ? `?erledigt=${typed.done}` : ''}` };
    } catch (error) {
      if (!(error instanceof DomainError) || error.status === 404) throw error;
      return this.page(holder, { ...typed, done: null }, { refusal: error.title, status: error.status });
    }
  }

  private async page(
    { outsider, token }: Holder,
    { ride = null, message = null, done = null }: Typed = {},
    fault: OwnPage['fault'] = null,
  ): Promise<PublicPage> {
    const matter = await this.registrations.show(outsider);
    return presentOwnPage({ token, matter, ride, message, done, fault });
  }
}
