import { presentMemberName } from '../../members/members.presenter.js';
import { MinutesDocument } from '../documents/minutes-document.schemas.js';
import { readBlocks } from '../text/read-blocks.js';
import { changedBlocks } from './rules/changed-blocks.js';
import type { VersionRecord } from './versions.repository.js';
import type { MinutesVersion, MinutesVersionText } from './versions.schemas.js';

export const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');

/** With what it changed since the one before, if there was one. */
export function presentVersion(version: VersionRecord, before: VersionRecord | undefined): MinutesVersion {
  const { number, hash, reason, createdBy, createdAt } = version;
  return {
    number,
    hash: hex(hash),
    reason,
    createdBy: createdBy && presentMemberName(createdBy),
    createdAt: createdAt.toISOString(),
    changedBlockIds: before
      ? changedBlocks(MinutesDocument.parse(before.document), MinutesDocument.parse(version.document))
      : [],
  };
}

export function presentVersionText(version: VersionRecord, before: VersionRecord | undefined): MinutesVersionText {
  const { sections } = MinutesDocument.parse(version.document);
  return {
    ...presentVersion(version, before),
    sections: sections.map(({ agendaItemId, number, title, content }) => ({
      agendaItemId,
      number,
      title,
      content: readBlocks(content),
    })),
  };
}
