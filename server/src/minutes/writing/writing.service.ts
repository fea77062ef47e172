import { Injectable } from '@nestjs/common';
import type { Doc } from 'yjs';
import { Broadcast } from '../../platform/signals/broadcast.js';
import { LiveDocumentsService } from './live-documents.service.js';
import { RIGHTS_CHANGED } from './rules/topics.js';
import { StoredDocumentsService } from './stored-documents.service.js';

/** What other subjects do with a text that may be open in editors; the README says more. */
@Injectable()
export class WritingService {
  constructor(
    private readonly live: LiveDocumentsService,
    private readonly stored: StoredDocumentsService,
    private readonly broadcast: Broadcast,
  ) {}

  /** Everything typed so far in the windows of this replica is stored. Before a transaction, never in one. */
  flush(minutesId: string): Promise<void> {
    return this.live.settle(minutesId);
  }

  /** Changes the document in the running transaction or one of its own; open editors see it after the commit. */
  applyToDocument(minutesId: string, author: { id: string } | null, change: (document: Doc) => void): Promise<void> {
    return this.stored.change(minutesId, author?.id ?? null, change);
  }

  /** With the running transaction: after its commit every open window, on every replica, is asked anew what it may. */
  closeWriters(minutesId: string): Promise<void> {
    return this.broadcast.tell(RIGHTS_CHANGED, [minutesId]);
  }
}
