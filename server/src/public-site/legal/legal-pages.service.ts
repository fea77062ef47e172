import { Injectable } from '@nestjs/common';
import { OperatorService } from '../../operator/operator.service.js';
import type { PublicPage } from '../frame/public-page.js';
import { presentLegalNotice } from './legal-notice.presenter.js';
import { presentPrivacyNotice } from './privacy-notice.presenter.js';

@Injectable()
export class LegalPagesService {
  constructor(private readonly operator: OperatorService) {}

  async showLegalNotice(): Promise<PublicPage> {
    return presentLegalNotice(await this.operator.find());
  }

  async showPrivacyNotice(): Promise<PublicPage> {
    return presentPrivacyNotice(await this.operator.find());
  }
}
