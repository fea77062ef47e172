import { z } from 'zod';
import { Blank, DateOnly, Id, Instant, PlainText, Version } from '../platform/validation/primitives.js';

export const FileState = z
  .enum(['rights_pending', 'released', 'embargoed', 'restricted', 'expired', 'withdrawn'])
  .meta({ id: 'FileState' });
export type FileState = z.infer<typeof FileState>;

export const ScanState = z.enum(['not_scanned', 'pending', 'clean', 'infected']).meta({ id: 'ScanState' });
export type ScanState = z.infer<typeof ScanState>;

export const PreviewState = z
  .enum(['pending', 'running', 'ready', 'unavailable', 'failed'])
  .meta({ id: 'PreviewState' });
export type PreviewState = z.infer<typeof PreviewState>;

export const PreviewObstacle = z
  .enum([
    'password_protected',
    'broken',
    'unsupported',
    'no_converter',
    'too_many_pages',
    'time_limit',
    'memory_limit',
    'crashed',
  ])
  .meta({ id: 'PreviewObstacle' });
export type PreviewObstacle = z.infer<typeof PreviewObstacle>;

const RightsScope = z.enum(['meeting_only', 'members', 'public']);
export const RightsLicence = z.enum([
  'all_rights_reserved',
  'cc_by_4',
  'cc_by_sa_4',
  'cc_by_nc_nd_4',
  'dl_de_by_2',
  'public_domain',
]);
const ThirdPartyMaterial = z.enum(['none', 'cleared', 'removed']);
const RightsGrantedBy = z.enum(['upload_form', 'email', 'paper']);

/** Who allowed what for these very bytes: without it nobody but the coordination sees the file. */
export const FileRights = z
  .object({
    holder: z.string(),
    scope: RightsScope,
    licence: RightsLicence,
    thirdParty: ThirdPartyMaterial,
    attribution: z.string().nullable(),
    grantedBy: z.string(),
    grantedOn: DateOnly,
    grantedHow: RightsGrantedBy,
    validUntil: DateOnly.nullable(),
  })
  .meta({ id: 'FileRights' });
export type FileRights = z.infer<typeof FileRights>;

export const FileVersion = z
  .object({
    number: z.number().int(),
    fileName: z.string(),
    /** Bytes. */
    size: z.number().int(),
    sha256: z.string(),
    uploadedAt: Instant,
    uploadedBy: z.string().nullable(),
  })
  .meta({ id: 'FileVersion' });
export type FileVersion = z.infer<typeof FileVersion>;

export const File = z
  .object({
    id: Id,
    fileName: z.string(),
    mediaType: z.string(),
    /** Bytes. */
    size: z.number().int(),
    sha256: z.string(),
    uploadedAt: Instant,
    state: FileState,
    /** Browsers show it themselves: `content?disposition=inline`. */
    isViewable: z.boolean(),
    rights: FileRights.nullable(),
    /** First day on which those who only read may open it. */
    publishedFrom: DateOnly.nullable(),
    /** The file of which this is the accessible version. */
    alternativeOfId: Id.nullable(),
    /** Whether somebody looked for malware in it, and for those who manage it what was found. */
    scan: z.object({ state: ScanState, finding: z.string().nullable() }),
    preview: z.object({
      state: PreviewState,
      /** Why there is no preview; beside `ready` why it has no pictures. */
      obstacle: PreviewObstacle.nullable(),
      pageCount: z.number().int().nullable(),
    }),
    /** Newest first; for those who manage the file, empty for others. */
    versions: z.array(FileVersion),
    version: Version,
    abilities: z.object({
      open: z.boolean(),
      replace: z.boolean(),
      recordRights: z.boolean(),
      withdraw: z.boolean(),
      update: z.boolean(),
      requestAccessibleVersion: z.boolean(),
      retryPreview: z.boolean(),
    }),
  })
  .meta({ id: 'File' });
export type File = z.infer<typeof File>;

const NEEDS_ATTRIBUTION = new Set(['cc_by_4', 'cc_by_sa_4', 'cc_by_nc_nd_4', 'dl_de_by_2']);

export const RecordRights = z
  .strictObject({
    holder: PlainText(200),
    scope: RightsScope,
    licence: RightsLicence,
    thirdParty: ThirdPartyMaterial,
    attribution: Blank(PlainText(300)).default(null),
    grantedBy: PlainText(200),
    grantedOn: DateOnly,
    grantedHow: RightsGrantedBy,
    validUntil: Blank(DateOnly).default(null),
    version: Version,
  })
  .refine(({ licence, attribution }) => attribution !== null || !NEEDS_ATTRIBUTION.has(licence), {
    path: ['attribution'],
    error: 'Diese Lizenz verlangt, dass die Urheberin oder der Urheber genannt wird.',
  })
  .refine(({ grantedOn, validUntil }) => validUntil === null || validUntil >= grantedOn, {
    path: ['validUntil'],
    error: 'Die Freigabe kann nicht enden, bevor sie erteilt wurde.',
  })
  .meta({ id: 'RecordRights' });
export type RecordRights = z.infer<typeof RecordRights>;

/** What is left out stays as it is. */
export const UpdateFile = z
  .strictObject({
    publishedFrom: Blank(DateOnly).optional(),
    /** Another file of the same talk or report. */
    alternativeOfId: Blank(Id).optional(),
    version: Version,
  })
  .meta({ id: 'UpdateFile' });
export type UpdateFile = z.infer<typeof UpdateFile>;

export const ContentQuery = z.strictObject({
  disposition: z.enum(['attachment', 'inline']).default('attachment'),
  /** Number of an older version; for those who manage the file. */
  number: z.coerce.number().int().min(1).max(100_000).optional(),
});
export type ContentQuery = z.infer<typeof ContentQuery>;
