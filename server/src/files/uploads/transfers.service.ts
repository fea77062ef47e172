import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { Contributor as Actor } from '../../access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { mintToken } from '../../platform/secrets/token.js';
import { ResumableUploads } from '../../platform/uploads/resumable-uploads.js';
import { completeUpload, type TusAnswer, tusMetadata } from '../../platform/uploads/tus-answer.js';
import { UploadOffsetDiffers } from '../../platform/uploads/uploads.errors.js';
import { invalidFrom } from '../../platform/validation/invalid-from.js';
import { FileOwners } from '../file-owners.service.js';
import { FilesService } from '../files.service.js';
import { PATIENCE_MS } from '../rules/transfer-limits.js';
import { ArrivalsService } from './arrivals.service.js';
import { type TransferRecord, TransfersRepository } from './transfers.repository.js';
import { TransferOrder } from './transfers.schemas.js';
import { UploadAllowanceService } from './upload-allowance.service.js';

type Target = Pick<TransferRecord, 'ownerType' | 'ownerId' | 'fileId'>;

/** Uploads under way: who may begin one, go on with it, and give it up. What is whole is the arrivals' matter. */
@Injectable()
export class TransfersService {
  constructor(
    private readonly repository: TransfersRepository,
    private readonly owners: FileOwners,
    private readonly files: FilesService,
    private readonly arrivals: ArrivalsService,
    private readonly uploads: ResumableUploads,
    private readonly allowance: UploadAllowanceService,
    private readonly clock: Clock,
  ) {}

  /** Everything that can be refused is refused here, before a byte has come in. */
  async begin(actor: Actor, request: Request): Promise<TusAnswer> {
    const order = orderFrom(request);
    const target = { ...(await this.targetOf(actor, order)), fileName: order.filename, size: BigInt(order.size) };
    await this.arrivals.requireAcceptable(actor, target);
    const id = mintToken();
    await this.allowance.open(actor, { id, ...target, createdAt: this.clock.now(), expiresAt: this.expiry() });
    try {
      const headers = await this.uploads.ask(id, request);
      return { status: 201, headers: { ...headers, ...this.expires(), location: addressOf(request, id) } };
    } catch (error) {
      await this.arrivals.discard(id);
      throw error;
    }
  }

  /** How far it has come. */
  async show(actor: Actor, id: string, request: Request): Promise<TusAnswer> {
    const transfer = await this.find(actor, id);
    if (transfer.completedAt) return { status: 200, headers: completeUpload(transfer.size) };
    return { status: 200, headers: { ...(await this.uploads.ask(id, request)), ...this.expires() } };
  }

  /** The next piece. With the last one, or asked once more after it, the answer is the file. */
  async append(actor: Actor, id: string, request: Request): Promise<TusAnswer> {
    const transfer = await this.find(actor, id);
    if (transfer.completedAt) {
      if (request.headers['upload-offset'] !== String(transfer.size)) throw new UploadOffsetDiffers();
    } else {
      await this.repository.prolong(id, this.expiry());
      const headers = await this.uploads.append(id, request);
      await this.repository.prolong(id, this.expiry());
      if (headers['upload-offset'] !== String(transfer.size)) {
        return { status: 204, headers: { ...headers, ...this.expires() } };
      }
    }
    const file = await this.arrivals.receive(actor, id);
    return { status: 200, headers: completeUpload(transfer.size), body: file };
  }

  async cancel(actor: Actor, id: string): Promise<TusAnswer> {
    const { size } = await this.repository.find(actor, id, this.clock.now());
    await this.arrivals.giveUp(id);
    return { status: 204, headers: { 'tus-resumable': completeUpload(size)['tus-resumable'] } };
  }

  /** Asked with every piece: rights end while an upload is under way. */
  private async find(actor: Actor, id: string): Promise<TransferRecord> {
    const transfer = await this.repository.find(actor, id, this.clock.now());
    await this.requireReach(actor, transfer);
    return transfer;
  }

  private async requireReach(actor: Actor, { ownerType, ownerId, fileId }: Target): Promise<void> {
    if (fileId === null) await this.owners.requireContributor(actor, { type: ownerType, id: ownerId });
    else await this.files.findChangeable(actor, fileId);
  }

  private async targetOf(actor: Actor, { ownerType = '', ownerId = '', fileId }: TransferOrder): Promise<Target> {
    if (fileId === undefined) {
      await this.owners.requireContributor(actor, { type: ownerType, id: ownerId });
      return { ownerType, ownerId, fileId: null };
    }
    const { file } = await this.files.findChangeable(actor, fileId);
    if (ownerId !== '' && file.ownerId !== ownerId) throw new NotFound();
    return { ownerType: file.ownerType, ownerId: file.ownerId, fileId };
  }

  private expiry(): Date {
    return new Date(this.clock.now().getTime() + PATIENCE_MS);
  }

  private expires() {
    return { 'upload-expires': this.expiry().toUTCString() };
  }
}

function orderFrom(request: Request): TransferOrder {
  const size = Number(request.headers['upload-length'] ?? Number.NaN);
  const parsed = TransferOrder.safeParse({ ...tusMetadata(request), size: Number.isNaN(size) ? undefined : size });
  if (!parsed.success) throw invalidFrom(parsed.error.issues);
  return parsed.data;
}

const addressOf = (request: Request, id: string): string => `${request.path.replace(/\/+$/, '')}/${id}`;
