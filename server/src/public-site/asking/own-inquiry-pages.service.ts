import { Injectable } from '@nestjs/common';
import type { Outsider } from '../../access/actor.js';
import { WriteOn } from '../../inquiries/outside/outside-inquiries.schemas.js';
import { OwnInquiriesService } from '../../inquiries/outside/own-inquiries.service.js';
import type { Elsewhere, PublicPage } from '../frame/public-page.js';
import { faultsOf, typedIn } from '../frame/read-form.js';
import type { Sent } from '../frame/sent.schemas.js';
import { presentOwnInquiryPage, WRITE_ON_LABELS } from './own-inquiry-page.presenter.js';

/** Somebody without an account, and the link. */
type Holder = { outsider: Outsider; token: string };

/** What somebody reads and adds with the link in the own mails, on a page that needs no script. */
@Injectable()
export class OwnInquiryPagesService {
  constructor(private readonly inquiries: OwnInquiriesService) {}

  async show({ outsider, token }: Holder, isSent: boolean): Promise<PublicPage> {
    return presentOwnInquiryPage({ token, inquiry: await this.inquiries.show(outsider), isSent });
  }

  async writeOn({ outsider, token }: Holder, sent: Sent = {}): Promise<PublicPage | Elsewhere> {
    const inquiry = await this.inquiries.show(outsider);
    const typed = typedIn(sent, ['text']);
    const parsed = WriteOn.safeParse(typed);
    if (!parsed.success) {
      const faults = faultsOf(parsed.error.issues, WRITE_ON_LABELS);
      return presentOwnInquiryPage({ token, inquiry, isSent: false, text: typed.text, faults });
    }
    await this.inquiries.writeOn(outsider, parsed.data);
    return { seeOther: `/anfrage/${token}?gesendet=ja` };
  }
}
