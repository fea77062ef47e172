import { Injectable } from '@nestjs/common';
import { OperatorService } from '../../operator/operator.service.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { Content } from '../../platform/http/send-content.js';
import type { PublicPage } from '../frame/public-page.js';
import { presentEasyLanguage } from './easy-language.presenter.js';
import { presentSignLanguage } from './sign-language.presenter.js';
import { SignLanguageService } from './sign-language.service.js';

@Injectable()
export class EasyLanguageService {
  constructor(
    private readonly operator: OperatorService,
    private readonly films: SignLanguageService,
  ) {}

  async showEasyLanguage(): Promise<PublicPage> {
    return presentEasyLanguage(await this.operator.find(), await this.films.hasFilm());
  }

  /** There is no page as long as there is no film. */
  async showSignLanguage(): Promise<PublicPage> {
    return presentSignLanguage((await this.openFilm()).mediaType);
  }

  async openFilm(): Promise<Content> {
    const film = await this.films.findFilm();
    if (!film) throw new NotFound();
    return film;
  }
}
