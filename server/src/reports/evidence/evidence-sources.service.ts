import { Injectable } from '@nestjs/common';
import { FilesService } from '../../files/files.service.js';
import { PressFiguresService } from '../../press/figures/press-figures.service.js';
import { talksOf } from './evidence.presenter.js';
import type { HeldMeeting } from './evidence-meetings.service.js';
import type { TalkFiles } from './evidence-pages.presenter.js';
import type { EvidencePress } from './evidence-press.presenter.js';

/** What lies in a Nachweismappe beside the papers of the meetings. */
@Injectable()
export class EvidenceSourcesService {
  constructor(
    private readonly files: FilesService,
    private readonly press: PressFiguresService,
  ) {}

  /** What every member may open. */
  talkFiles(held: readonly HeldMeeting[]): Promise<TalkFiles> {
    const ids = held.flatMap((one) => talksOf(one).map(({ id }) => id));
    return this.files.listOfMany('talk', new Map(ids.map((id) => [id, 'read'])));
  }

  async pressOf(workingGroupId: string, period: { from: string; until: string }): Promise<EvidencePress> {
    return {
      releases: await this.press.listReleases(workingGroupId, period),
      clippings: await this.press.listClippings(workingGroupId, period),
    };
  }
}
