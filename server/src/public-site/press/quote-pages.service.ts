import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Outsider } from '../../access/actor.js';
import { Conflict } from '../../platform/errors/domain-error.js';
import { LongText, PlainText } from '../../platform/validation/primitives.js';
import { QuoteApprovalsService } from '../../press/quotes/quote-approvals.service.js';
import { PublicFormsService } from '../frame/public-forms.service.js';
import type { Elsewhere, PublicPage } from '../frame/public-page.js';
import { faultsOf, typedIn } from '../frame/read-form.js';
import type { Sent } from '../frame/sent.schemas.js';
import { presentQuotePage, QUOTE_LABELS, QUOTE_NAMES } from './quote-page.presenter.js';

const Words = LongText(1000).pipe(z.string().min(1));
const Decision = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('approved'), version: z.coerce.number().int(), text: Words, note: PlainText(300, 0) }),
  z.object({
    ...{ decision: z.literal('declined'), version: z.coerce.number().int() },
    ...{ text: LongText(1000), note: PlainText(300, 0) },
  }),
]);

const pathOf = (token: string): string => `/zitat/${token}`;

/** Where somebody agrees to a quote, without an account and without a script. */
@Injectable()
export class QuotePagesService {
  constructor(
    private readonly approvals: QuoteApprovalsService,
    private readonly forms: PublicFormsService,
  ) {}

  async show(outsider: Outsider, token: string): Promise<PublicPage> {
    return presentQuotePage({ path: pathOf(token), sheet: await this.approvals.show(outsider) });
  }

  async decide(
    outsider: Outsider,
    token: string,
    sent: Sent = {},
    address: string | undefined,
  ): Promise<PublicPage | Elsewhere> {
    await this.forms.enter(sent, address);
    const form = typedIn(sent, QUOTE_NAMES);
    const again = { path: pathOf(token), form };
    const parsed = Decision.safeParse(form);
    if (!parsed.success) {
      const faults = faultsOf(parsed.error.issues, QUOTE_LABELS);
      return presentQuotePage({ ...again, sheet: await this.approvals.show(outsider), faults, status: 422 });
    }
    try {
      await this.approvals.decide(outsider, parsed.data);
      return { seeOther: pathOf(token) };
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      const { path } = again;
      return presentQuotePage({ path, sheet: await this.approvals.show(outsider), refusal: error.title, status: 409 });
    }
  }
}
