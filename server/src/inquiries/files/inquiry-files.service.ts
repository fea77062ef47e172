import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Member as Actor, Contributor } from '../../access/actor.js';
import { FileOwners } from '../../files/file-owners.service.js';
import type { Reach } from '../../files/files.policy.js';
import { FilesService } from '../../files/files.service.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import * as inquiriesPolicy from '../inquiries.policy.js';
import { InquiriesRepository, type InquiryRecord } from '../inquiries.repository.js';
import type { InquiryFiles } from './inquiry-files.schemas.js';

/** A name on a file can tell who asked: what came with the question is apart from what came with the answer. */
const QUESTION = 'inquiry';
const ANSWER = 'inquiry_answer';

@Injectable()
export class InquiryFilesService implements OnModuleInit {
  constructor(
    private readonly repository: InquiriesRepository,
    private readonly owners: FileOwners,
    private readonly files: FilesService,
  ) {}

  onModuleInit(): void {
    this.owners.register(QUESTION, this.ruleOf(questionReach), (actor, id, fileId) => this.release(actor, id, fileId));
    this.owners.register(ANSWER, this.ruleOf(answerReach), (actor, id, fileId) => this.release(actor, id, fileId));
  }

  async list(actor: Actor, id: string): Promise<InquiryFiles> {
    const inquiry = await this.repository.findVisible(actor, id);
    return {
      question: await this.listOf(QUESTION, id, questionReach(actor, inquiry)),
      answer: await this.listOf(ANSWER, id, answerReach(actor, inquiry)),
      uploadLimit: this.files.uploadLimit,
    };
  }

  private async listOf(type: string, id: string, reach: Reach | undefined): Promise<InquiryFiles['question']> {
    if (reach === undefined) return { files: [], canAdd: false };
    return { files: (await this.files.listOf({ type, id }, reach)).files, canAdd: reach === 'manage' };
  }

  private ruleOf(reachOf: typeof questionReach) {
    return async (actor: Contributor, id: string): Promise<Reach | undefined> => {
      if (actor.kind !== 'member') return undefined;
      try {
        return reachOf(actor, await this.repository.findVisible(actor, id));
      } catch (error) {
        if (error instanceof NotFound) return undefined;
        throw error;
      }
    };
  }

  /** For those who see the inquiry, at once: the page says so before somebody chooses a file. */
  private async release(actor: Contributor, id: string, fileId: string): Promise<void> {
    if (actor.kind !== 'member') return;
    const inquiry = await this.repository.findVisible(actor, id);
    const isAsker = inquiriesPolicy.isAsker(actor, inquiry) && !inquiriesPolicy.handle(actor, inquiry);
    await this.files.releaseToMembers(
      actor,
      fileId,
      (isAsker ? inquiry.municipality?.name : undefined) ?? 'Koordination des Arbeitskreises',
    );
  }
}

/** Managed by those who asked and those who answer, as long as the case is open. */
function questionReach(actor: Actor, inquiry: InquiryRecord): Reach | undefined {
  if (!inquiriesPolicy.knowAsker(actor, inquiry)) return undefined;
  return inquiriesPolicy.knowPerson(actor, inquiry) && inquiry.state !== 'closed' ? 'manage' : 'read';
}

function answerReach(actor: Actor, inquiry: InquiryRecord): Reach {
  return inquiriesPolicy.handle(actor, inquiry) && inquiry.state !== 'closed' ? 'manage' : 'read';
}
