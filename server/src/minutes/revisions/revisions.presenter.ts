import { z } from 'zod';
import { presentMemberName } from '../../members/members.presenter.js';
import { readBlocks } from '../text/read-blocks.js';
import type { RevisionRecord } from './revisions.repository.js';
import type { MinutesRevision, MinutesRevisionText } from './revisions.schemas.js';

const Stored = z.array(
  z.object({ agendaItemId: z.string(), number: z.string(), title: z.string(), content: z.unknown() }),
);

export const presentRevision = ({ number, cause, authors, createdAt }: RevisionRecord): MinutesRevision => ({
  number,
  cause,
  authors: authors.map(({ member }) => presentMemberName(member)),
  createdAt: createdAt.toISOString(),
});

export const presentRevisionText = (revision: RevisionRecord & { sections: unknown }): MinutesRevisionText => ({
  ...presentRevision(revision),
  sections: (Stored.safeParse(revision.sections).data ?? []).map(({ content, ...section }) => ({
    ...section,
    content: readBlocks(content),
  })),
});
