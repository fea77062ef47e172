import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Database } from '../../platform/database/database.js';
import { Invalid, NotFound } from '../../platform/errors/domain-error.js';
import { AddresseesService } from '../addressees/addressees.service.js';
import * as minutesPolicy from '../minutes.policy.js';
import type { MinutesRecord } from '../minutes.repository.js';
import type { Minutes } from '../minutes.schemas.js';
import { MinutesService } from '../minutes.service.js';
import { requireOpen } from '../rules/life-cycle.js';
import type { Audience, Block } from '../text/block.js';
import { readBlocks } from '../text/read-blocks.js';
import { withWords } from '../text/rules/with-words.js';
import { reviseSection, sectionBlocks } from '../text/sections-in-document.js';
import { WritingService } from '../writing/writing.service.js';

export type FoundBlock = { agendaItemId: string; block: Block };
type Words = { blockId: string; words: string };

/** Changes single blocks of minutes, whoever has them open; the tasks that came out of them follow. */
@Injectable()
export class BlocksService {
  constructor(
    private readonly minutes: MinutesService,
    private readonly writing: WritingService,
    private readonly addressees: AddresseesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
  ) {}

  /** In the text as it is stored. */
  find({ sections }: MinutesRecord, blockId: string): FoundBlock {
    const found = this.lookUp({ sections }, blockId);
    if (!found) throw new NotFound();
    return found;
  }

  lookUp({ sections }: Pick<MinutesRecord, 'sections'>, blockId: string): FoundBlock | undefined {
    for (const { agendaItemId, content } of sections) {
      const block = readBlocks(content).find(({ attrs }) => attrs.id === blockId);
      if (block) return { agendaItemId, block };
    }
    return undefined;
  }

  /** For whom a block is written, also while the members read it. */
  async chooseAudience(actor: Actor, id: string, blockId: string, audience: Audience): Promise<Minutes> {
    return this.database.transaction(async () => {
      const minutes = await this.minutes.findForChange(actor, id);
      authorize(minutesPolicy.write, actor, minutes);
      requireOpen(minutes);
      const { block } = this.find(minutes, blockId);
      await this.change(actor, minutes, new Map([[blockId, writtenFor(block, audience)]]));
      await this.auditLog.record(actor, 'minutes.audience-chosen', id, {
        blockId,
        before: block.attrs.audience,
        after: audience,
      });
      return this.minutes.show(actor, id);
    });
  }

  /** In the running transaction. Words that do not fit into the shape of their block are named by their place. */
  async say(
    actor: Actor,
    minutes: MinutesRecord,
    words: readonly Words[],
    at: (place: number) => string,
  ): Promise<void> {
    const changed = words.map((one) => ({
      ...one,
      block: withWords(this.find(minutes, one.blockId).block, one.words),
    }));
    const errors = changed.flatMap(({ block }, place) => (block ? [] : [{ pointer: at(place), detail: UNFIT }]));
    if (errors.length > 0) throw new Invalid(errors);
    await this.change(
      actor,
      minutes,
      new Map(changed.flatMap(({ blockId, block }) => (block ? [[blockId, block]] : []))),
    );
  }

  /** Before anybody decides about words, they fit. */
  requireFitting(block: Block, words: string, pointer: string): void {
    if (!withWords(block, words)) throw new Invalid([{ pointer, detail: UNFIT }]);
  }

  private async change(actor: Actor, minutes: MinutesRecord, blocks: ReadonlyMap<string, Block>): Promise<void> {
    const items = [...blocks.keys()].map((id) => this.find(minutes, id).agendaItemId);
    await this.writing.applyToDocument(minutes.id, actor, (document) => {
      for (const item of new Set(items)) {
        const revised = sectionBlocks(document, item).map((block) => blocks.get(block.attrs.id) ?? block);
        reviseSection(document, item, revised);
      }
    });
    if (minutes.state === 'draft') return;
    await this.addressees.assign(actor, await this.minutes.find(actor, minutes.id));
  }
}

function writtenFor(block: Block, audience: Audience): Block {
  const copy = structuredClone(block);
  copy.attrs.audience = audience;
  return copy;
}

const UNFIT =
  'In einer Tabelle oder einer gegliederten Liste bleiben Zellen und Punkte so viele, wie sie sind. Schreiben Sie sonst bitte einen Kommentar.';
