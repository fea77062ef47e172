import { Inject, Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { Database } from '../platform/database/database.js';
import type { Chapter, Enclosure, FolderPage } from '../platform/folders/offline-folder.js';
import type { Table } from '../platform/tables/table.js';
import { WorkingGroupsService } from '../working-groups/working-groups.service.js';
import { Places } from './rules/places.js';

/** For whom it is told, in which groups, and where lies what chapters before have told. */
export type Telling = {
  actor: Actor;
  groups: ReadonlyArray<{ id: string; name: string; shortName: string }>;
  places: Places;
  /** Page of a meeting and place of a file in the folder, by id. */
  meetings: Map<string, string>;
  files: Map<string, string>;
};

export type ArchivedFile = Enclosure & { size: number };

export type ToldChapter = {
  chapter: Chapter;
  count: number;
  pages: readonly FolderPage[];
  tables: ReadonlyArray<{ path: string; table: Table }>;
  files: readonly ArchivedFile[];
};

/** What a subject puts into the archive of one person. Asked within one snapshot, one after the other. */
export interface ArchiveChapter {
  tell(telling: Telling): Promise<ToldChapter>;
}

/** The chapters in their order: meetings and talks first, to which others point. */
export const ARCHIVE_CHAPTERS = Symbol('ARCHIVE_CHAPTERS');

/** Everything that somebody may read, as of one moment. */
@Injectable()
export class ArchiveContentsService {
  constructor(
    @Inject(ARCHIVE_CHAPTERS) private readonly chapters: readonly ArchiveChapter[],
    private readonly groups: WorkingGroupsService,
    private readonly database: Database,
  ) {}

  tell(actor: Actor): Promise<{ groups: Telling['groups']; chapters: ToldChapter[] }> {
    return this.database.snapshot(async () => {
      const { items } = await this.groups.list(actor);
      const groups = items.filter(({ id }) => actor.belongsTo(id));
      const telling: Telling = { actor, groups, places: new Places(), meetings: new Map(), files: new Map() };
      const chapters: ToldChapter[] = [];
      for (const chapter of this.chapters) chapters.push(await chapter.tell(telling));
      return { groups, chapters };
    });
  }
}
