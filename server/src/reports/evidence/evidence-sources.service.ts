import { Injectable } from '@nestjs/common';
import { FilesService } from '../../files/files.service.js';
import { PublicPicturesService } from '../../pictures/public-pictures.service.js';
import { PressFiguresService } from '../../press/figures/press-figures.service.js';
import { talksOf } from './evidence.presenter.js';
import type { HeldMeeting } from './evidence-meetings.service.js';
import type { TalkFiles } from './evidence-pages.presenter.js';
import type { EvidencePicture } from './evidence-pictures.presenter.js';
import type { EvidencePress } from './evidence-press.presenter.js';

/** What lies in a Nachweismappe beside the papers of the meetings. */
@Injectable()
export class EvidenceSourcesService {
  constructor(
    private readonly files: FilesService,
    private readonly press: PressFiguresService,
    private readonly pictures: PublicPicturesService,
  ) {}

  /** What every member may open. */
  talkFiles(held: readonly HeldMeeting[]): Promise<TalkFiles> {
    const ids = held.flatMap((one) => talksOf(one).map(({ id }) => id));
    return this.files.listOfMany('talk', new Map(ids.map((id) => [id, 'read'])));
  }

  /** What may be shown to everybody; asked again when its turn comes. */
  async picturesOf(workingGroupId: string, period: { from: string; until: string }): Promise<EvidencePicture[]> {
    const taken = await this.pictures.listTaken(workingGroupId, period, 'website');
    const read = async (id: string) => (await this.pictures.read(id, 'website'))?.bytes ?? null;
    return taken.map((picture) => ({ ...picture, read: () => read(picture.id) }));
  }

  async pressOf(workingGroupId: string, period: { from: string; until: string }): Promise<EvidencePress> {
    return {
      releases: await this.press.listReleases(workingGroupId, period),
      clippings: await this.press.listClippings(workingGroupId, period),
    };
  }
}
