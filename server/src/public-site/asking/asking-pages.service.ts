import { Injectable } from '@nestjs/common';
import { OutsideQuestion } from '../../inquiries/outside/outside-inquiries.schemas.js';
import { OutsideInquiriesService } from '../../inquiries/outside/outside-inquiries.service.js';
import { OperatorService } from '../../operator/operator.service.js';
import { DomainError, Invalid } from '../../platform/errors/domain-error.js';
import type { Faults } from '../frame/form-markup.js';
import { PublicFormsService } from '../frame/public-forms.service.js';
import type { PublicPage } from '../frame/public-page.js';
import { faultsOf, typedIn } from '../frame/read-form.js';
import type { Sent } from '../frame/sent.schemas.js';
import { ASK_LABELS, ASK_NAMES, EMPTY_QUESTION, presentAskPage } from './ask-page.presenter.js';
import type { AskQuery, BarrierQuery } from './asking-pages.schemas.js';
import { BARRIER_LABELS, BARRIER_NAMES, presentBarrierPage } from './barrier-page.presenter.js';
import { presentReceiptPage } from './receipt-page.presenter.js';

type Address = string | undefined;
/** The form once more, with what was typed. */
type Again = (fault: { faults?: Faults; refusal?: string; status: number }) => PublicPage;

const KINDS = { buerger: 'citizen', presse: 'press', akteneinsicht: 'information_request' } as const;

/** Questions and barriers from people without an account, by forms that need no script. */
@Injectable()
export class AskingPagesService {
  constructor(
    private readonly inquiries: OutsideInquiriesService,
    private readonly operator: OperatorService,
    private readonly forms: PublicFormsService,
  ) {}

  showQuestion({ art }: AskQuery): PublicPage {
    return presentAskPage({ form: { ...EMPTY_QUESTION, kind: art ? KINDS[art] : '' } });
  }

  async showBarrier({ seite }: BarrierQuery): Promise<PublicPage> {
    const form = { question: '', title: seite ?? '', name: '', email: '' };
    return presentBarrierPage(await this.operator.find(), { form });
  }

  ask(sent: Sent = {}, address: Address): Promise<PublicPage> {
    const form = typedIn(sent, ASK_NAMES);
    const again: Again = (fault) => presentAskPage({ form, ...fault });
    return this.hand({ path: '/anfrage-stellen', sent, address, labels: ASK_LABELS, again }, form);
  }

  async report(sent: Sent = {}, address: Address): Promise<PublicPage> {
    const form = typedIn(sent, BARRIER_NAMES);
    const operator = await this.operator.find();
    const again: Again = (fault) => presentBarrierPage(operator, { form, ...fault });
    const question = { ...form, title: form.title.trim() || 'Gemeldete Barriere', kind: 'barrier' };
    return this.hand({ path: '/barriere-melden', sent, address, labels: BARRIER_LABELS, again }, question);
  }

  private async hand(
    about: {
      path: string;
      sent: NonNullable<Sent>;
      address: Address;
      labels: Readonly<Record<string, string>>;
      again: Again;
    },
    typed: Readonly<Record<string, string>>,
  ): Promise<PublicPage> {
    const { path, sent, address, labels, again } = about;
    try {
      await this.forms.enter(sent, address);
      const parsed = OutsideQuestion.safeParse(typed);
      if (!parsed.success) return again({ faults: faultsOf(parsed.error.issues, labels), status: 422 });
      const receipt = await this.inquiries.ask(parsed.data, address);
      return presentReceiptPage({ path, receipt, email: parsed.data.email });
    } catch (error) {
      // Nothing that somebody wrote is lost because too many others wrote.
      if (!(error instanceof DomainError) || error instanceof Invalid) throw error;
      return again({ refusal: error.title, status: error.status });
    }
  }
}
