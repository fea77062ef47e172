import { Injectable } from '@nestjs/common';
import { PublicContentsService } from '../../files/downloads/public-contents.service.js';
import { PublicMinutesService } from '../../minutes/publications/public-minutes.service.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { Content } from '../../platform/http/send-content.js';
import type { Typeset } from '../../platform/http/send-rendered.js';
import { OparlFileDeleted } from './oparl.errors.js';
import { OparlRepository } from './oparl.repository.js';
import { FileFacts } from './oparl-facts.schemas.js';
import { fileNameOf } from './rules/file-names.js';

type Disposition = 'inline' | 'attachment';
export type OparlBytes = { kind: 'stored'; content: Content } | { kind: 'typeset'; typeset: Typeset };

/** The bytes behind a file, while it is public: each request asks whether it is. */
@Injectable()
export class OparlFilesService {
  constructor(
    private readonly repository: OparlRepository,
    private readonly contents: PublicContentsService,
    private readonly minutes: PublicMinutesService,
  ) {}

  async open(id: string, disposition: Disposition): Promise<OparlBytes> {
    const row = await this.repository.find({ type: 'file', subject: id });
    if (!row) throw new NotFound();
    if (row.deletedAt !== null) throw new OparlFileDeleted();
    const facts = FileFacts.parse(row.facts);
    const fileName = fileNameOf(facts);
    if (facts.kind === 'minutes') {
      const document = await this.minutes.document(id, { format: 'pdf' });
      return { kind: 'typeset', typeset: { ...document, fileName, disposition } };
    }
    const content = await this.contents.open(id, { fileName, disposition });
    if (!content) throw new OparlFileDeleted();
    return { kind: 'stored', content };
  }
}
