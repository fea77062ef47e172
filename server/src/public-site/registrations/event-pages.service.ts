import { Inject, Injectable } from '@nestjs/common';
import { PublicEventsService } from '../../events/public-events.service.js';
import { OutsideRegistrationsService } from '../../events/registrations/outside-registrations.service.js';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import { PublicPicturesService } from '../../pictures/public-pictures.service.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { DomainError, Invalid, NotFound } from '../../platform/errors/domain-error.js';
import { calendarMessage } from '../../platform/icalendar/calendar-files.js';
import type { Faults } from '../frame/form-markup.js';
import { PublicFormsService } from '../frame/public-forms.service.js';
import type { Elsewhere, PublicPage } from '../frame/public-page.js';
import { faultsOf, typedIn } from '../frame/read-form.js';
import type { SharedText } from '../frame/send-shared.js';
import type { Sent } from '../frame/sent.schemas.js';
import { answersOf } from './consent-fields.presenter.js';
import { presentEventPage, presentSentPage } from './event-page.presenter.js';
import { SignUpForm } from './registration-pages.schemas.js';
import {
  ELSEWHERE,
  EMPTY_SIGN_UP,
  SIGN_UP_LABELS,
  SIGN_UP_NAMES,
  type SignUpFault,
  type SignUpFields,
} from './sign-up-form.presenter.js';

/** Events for everybody, and the form to sign up without an account. */
@Injectable()
export class EventPagesService {
  constructor(
    private readonly events: PublicEventsService,
    private readonly registrations: OutsideRegistrationsService,
    private readonly municipalities: MunicipalitiesService,
    private readonly pictures: PublicPicturesService,
    private readonly forms: PublicFormsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async show(slug: string, form: SignUpFields = EMPTY_SIGN_UP, fault: SignUpFault | null = null): Promise<PublicPage> {
    const event = await this.events.find(slug);
    const terms = await this.registrations.terms(slug);
    const { items: municipalities } = await this.municipalities.list();
    const picture = await this.pictures.find(event.pictureId);
    return presentEventPage({ event, terms, picture, municipalities, form, fault, publicUrl: this.config.publicUrl });
  }

  async showSent(slug: string): Promise<PublicPage> {
    const { path, title } = await this.events.find(slug);
    return presentSentPage(path, title);
  }

  /** What was typed is never lost, and the answer does not tell whether somebody is on the list already. */
  async signUp(slug: string, sent: Sent = {}, address: string | undefined): Promise<PublicPage | Elsewhere> {
    const { path } = await this.events.find(slug);
    const form = typedIn(sent, SIGN_UP_NAMES);
    try {
      await this.forms.enter(sent, address);
      const faults = await this.register(slug, form);
      return faults ? this.show(slug, form, { faults, status: 422 }) : { seeOther: `${path}/anmeldung` };
    } catch (error) {
      if (!(error instanceof DomainError) || error instanceof Invalid || error instanceof NotFound) throw error;
      return this.show(slug, form, { refusal: error.title, status: error.status });
    }
  }

  async calendar(slug: string): Promise<SharedText> {
    const entry = this.events.entryOf(await this.events.find(slug));
    return {
      mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
      text: calendarMessage('PUBLISH', [entry]),
      fileName: `${slug}.ics`,
    };
  }

  private async register(slug: string, form: SignUpFields): Promise<Faults | null> {
    const parsed = SignUpForm.safeParse(form);
    if (!parsed.success) return faultsOf(parsed.error.issues, SIGN_UP_LABELS);
    const { municipality, ride, rideSeats: seats, ridePlace: place, email, ...rest } = parsed.data;
    const municipalityId = municipality === ELSEWHERE ? null : municipality;
    if (municipalityId !== null && !(await this.isKnown(municipalityId)))
      return { municipality: 'Bitte wählen Sie, woher Sie kommen.' };
    if (ride !== '' && place === '')
      return { ridePlace: 'Von wo? Bitte nennen Sie einen Ort für die Mitfahrgelegenheit.' };
    if (!(await this.forms.mayMail(email))) return null;
    await this.registrations.register(slug, {
      ...{ name: rest.name, organization: rest.organization, email, municipalityId, note: rest.note },
      accessibilityNeeds: rest.accessibilityNeeds,
      consents: answersOf(rest),
      ride: ride === '' ? null : { kind: ride, seats, place, leavesAt: '', note: '' },
    });
    return null;
  }

  private async isKnown(id: string): Promise<boolean> {
    return (await this.municipalities.list()).items.some((one) => one.id === id);
  }
}
