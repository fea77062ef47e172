import { dayFromColumn } from '../platform/clock/calendar-day.js';
import type { Reach } from './files.policy.js';
import * as filesPolicy from './files.policy.js';
import type { FileRecord, RightsRecord, VersionRecord } from './files.repository.js';
import type { File, FileRights, FileState, FileVersion } from './files.schemas.js';
import { fileState } from './rules/file-state.js';
import { isViewable } from './rules/file-types.js';

/** State of a record on a day. */
export function stateOf(file: FileRecord, today: string): FileState {
  const { withdrawnAt, rights } = file;
  return fileState(
    { withdrawnAt, rights: rights && presentRights(rights), publishedFrom: publicationDayOf(file) },
    today,
  );
}

/** The bytes that count; every file has at least one version. */
export function newestOf({ versions: [newest] }: FileRecord): VersionRecord {
  if (newest === undefined) throw new Error('a file without versions');
  return newest;
}

export function presentFile(reach: Reach, file: FileRecord, today: string): File {
  const newest = newestOf(file);
  const state = stateOf(file, today);
  const preview = previewOf(newest);
  return {
    id: file.id,
    fileName: newest.fileName,
    mediaType: newest.mediaType,
    size: Number(newest.size),
    sha256: newest.sha256,
    uploadedAt: newest.createdAt.toISOString(),
    state,
    isViewable: isViewable(newest.mediaType),
    rights: file.rights && presentRights(file.rights),
    publishedFrom: publicationDayOf(file),
    alternativeOfId: file.alternativeOfId,
    scan: { state: newest.scanState, finding: reach === 'read' ? null : newest.scanFinding },
    preview,
    versions: reach === 'read' ? [] : file.versions.map(presentVersion),
    version: file.version,
    abilities: filesPolicy.abilities(reach, state, newest.scanState, preview.state),
  };
}

const publicationDayOf = ({ publishedFrom }: FileRecord) => publishedFrom && dayFromColumn(publishedFrom);

const previewOf = ({ previewState, previewObstacle, pageCount }: VersionRecord): File['preview'] => ({
  state: previewState,
  obstacle: previewObstacle,
  pageCount,
});

function presentVersion(version: VersionRecord): FileVersion {
  const { number, fileName, size, sha256, createdAt } = version;
  const by = version.uploadedBy ?? version.speaker;
  return {
    number,
    fileName,
    size: Number(size),
    sha256,
    uploadedAt: createdAt.toISOString(),
    uploadedBy: by && `${by.givenName} ${by.familyName}`,
  };
}

function presentRights(rights: RightsRecord): FileRights {
  const { holder, scope, licence, thirdParty, attribution, grantedBy, grantedHow } = rights;
  return {
    holder,
    scope,
    licence,
    thirdParty,
    attribution,
    grantedBy,
    grantedHow,
    grantedOn: dayFromColumn(rights.grantedOn),
    validUntil: rights.validUntil && dayFromColumn(rights.validUntil),
  };
}
