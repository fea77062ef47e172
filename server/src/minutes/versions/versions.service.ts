import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { MinutesDocument } from '../documents/minutes-document.schemas.js';
import { MinutesDocumentService } from '../documents/minutes-document.service.js';
import { MinutesService } from '../minutes.service.js';
import { canonicalJson } from './rules/canonical-json.js';
import { hex, presentVersion, presentVersionText } from './versions.presenter.js';
import { type VersionRecord, VersionsRepository } from './versions.repository.js';
import type { MinutesVerification, MinutesVersionList, MinutesVersionText } from './versions.schemas.js';

type Contents = ReadonlyMap<string, unknown[]>;
type Occasion = { reason?: string; createdAt?: Date };

/** What was approved, word by word, and every amendment to it. */
@Injectable()
export class VersionsService {
  constructor(
    private readonly repository: VersionsRepository,
    private readonly minutes: MinutesService,
    private readonly documents: MinutesDocumentService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, minutesId: string): Promise<MinutesVersionList> {
    const versions = await this.read(actor, minutesId);
    return { items: versions.map((version, place) => presentVersion(version, versions[place - 1])) };
  }

  async show(actor: Actor, minutesId: string, number: number): Promise<MinutesVersionText> {
    const versions = await this.read(actor, minutesId);
    return presentVersionText(numbered(versions, number), versions[number - 1]);
  }

  async verify(actor: Actor, minutesId: string, number: number): Promise<MinutesVerification> {
    const { document, hash } = numbered(await this.read(actor, minutesId), number);
    const computed = hex(hashOf(document));
    return { number, hash: hex(hash), computed, isUnchanged: computed === hex(hash) };
  }

  /** In the transaction that approves. */
  async freeze(minutesId: string, createdById: string | null, occasion: Occasion = {}): Promise<void> {
    await this.add(minutesId, 0, await this.documents.compose(minutesId), createdById, occasion);
  }

  /** In the transaction that amends: the newest version with other words in some sections. Returns its id and number. */
  async freezeAmended(
    minutesId: string,
    contents: Contents,
    createdById: string,
    reason: string,
  ): Promise<{ id: string; number: number }> {
    const newest = (await this.repository.list(minutesId)).at(-1);
    if (!newest) throw new NotFound();
    const number = newest.number + 1;
    const document = await this.documents.amend(MinutesDocument.parse(newest.document), contents);
    return { id: await this.add(minutesId, number, document, createdById, { reason }), number };
  }

  private async add(
    minutesId: string,
    number: number,
    document: MinutesDocument,
    createdById: string | null,
    { reason, createdAt = this.clock.now() }: Occasion,
  ): Promise<string> {
    const hash = hashOf(document);
    const json = canonicalJson(document);
    return this.repository.add({
      minutesId,
      number,
      document: json,
      hash,
      reason: reason ?? null,
      createdById,
      createdAt,
    });
  }

  private async read(actor: Actor, minutesId: string): Promise<VersionRecord[]> {
    await this.minutes.find(actor, minutesId);
    return this.repository.list(minutesId);
  }
}

const hashOf = (document: unknown): Uint8Array => createHash('sha256').update(canonicalJson(document)).digest();

function numbered(versions: readonly VersionRecord[], number: number): VersionRecord {
  const found = versions.find((version) => version.number === number);
  if (!found) throw new NotFound();
  return found;
}
