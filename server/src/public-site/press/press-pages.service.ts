import { Inject, Injectable } from '@nestjs/common';
import { PublicPicturesService } from '../../pictures/public-pictures.service.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { PublicNewsService } from '../../press/published/public-news.service.js';
import { PublicPressService } from '../../press/published/public-press.service.js';
import type { PublicPage } from '../frame/public-page.js';
import { LatestService } from '../start/latest.service.js';
import { presentLatestPage, presentNewsPage, presentPressList, presentPressPage } from './press-pages.presenter.js';

const MOST = 200;

/** News and press releases for everybody. */
@Injectable()
export class PressPagesService {
  constructor(
    private readonly press: PublicPressService,
    private readonly news: PublicNewsService,
    private readonly latest: LatestService,
    private readonly pictures: PublicPicturesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async listLatest(): Promise<PublicPage> {
    return presentLatestPage(await this.latest.list(MOST));
  }

  async showNews(slug: string): Promise<PublicPage> {
    const item = await this.news.find(slug);
    const picture = await this.pictures.find(item.pictureId);
    return presentNewsPage({ item, picture, publicUrl: this.config.publicUrl });
  }

  async listReleases(): Promise<PublicPage> {
    return presentPressList(await this.press.list(MOST));
  }

  async showRelease(slug: string): Promise<PublicPage> {
    const release = await this.press.find(slug);
    const shown = await this.pictures.listOf(release.pictureIds);
    const pictures = release.pictureIds.flatMap((id) => shown.get(id) ?? []);
    return presentPressPage({ release, pictures, publicUrl: this.config.publicUrl });
  }
}
