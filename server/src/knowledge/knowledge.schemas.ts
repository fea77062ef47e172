import { z } from 'zod';
import { File } from '../files/files.schemas.js';
import { MemberName } from '../members/members.schemas.js';
import { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import { Page } from '../platform/http/page.js';
import {
  Blank,
  Cursor,
  DateOnly,
  Id,
  Instant,
  LongText,
  PageSize,
  PlainText,
  Version,
} from '../platform/validation/primitives.js';

export const ArticleKind = z
  .enum(['answer', 'good_practice', 'tender_text', 'statute', 'council_paper', 'application'])
  .meta({ id: 'ArticleKind' });
export const ArticleState = z.enum(['draft', 'published', 'withdrawn']).meta({ id: 'ArticleState' });
export const ArticleValidity = z.enum(['unchecked', 'valid', 'due', 'overdue']).meta({ id: 'ArticleValidity' });
const ArticleLicence = z.enum([
  'all_rights_reserved',
  'cc_by_4',
  'cc_by_sa_4',
  'cc_by_nc_nd_4',
  'dl_de_by_2',
  'public_domain',
]);

/** Words of an article that may tell who asked: for the coordination, before it publishes. */
export const ArticleTelltale = z
  .object({
    /** title, summary, body, topics, sources, files, withdrawnReason, contact, municipality */
    field: z.string(),
    words: z.string(),
    kind: z.enum(['case_number', 'email', 'phone', 'person', 'organisation', 'municipality']),
    /** Never published; anything else may be, once somebody has read it. */
    isForbidden: z.boolean(),
  })
  .meta({ id: 'ArticleTelltale' });

/** "Übernommen von Wilnsdorf, angepasst" */
export const ArticleReuse = z
  .object({
    id: Id,
    municipality: MunicipalityName,
    note: z.string(),
    by: z.string().nullable(),
    createdAt: Instant,
    abilities: z.object({ remove: z.boolean() }),
  })
  .meta({ id: 'ArticleReuse' });

const head = {
  id: Id,
  workingGroupId: Id,
  kind: ArticleKind,
  state: ArticleState,
  title: z.string(),
  summary: z.string(),
  topics: z.array(z.string()),
  /** Whose practice or document it is. */
  municipality: MunicipalityName.nullable(),
  /** "Geprüft bis" */
  checkedUntil: DateOnly.nullable(),
  validity: ArticleValidity,
  publishedAt: Instant.nullable(),
  updatedAt: Instant,
  /** Municipalities that it helped. */
  benefits: z.array(MunicipalityName),
};

export const ArticleSummary = z
  .object({ ...head, reuseCount: z.number().int(), fileCount: z.number().int() })
  .meta({ id: 'ArticleSummary' });
export type ArticleSummary = z.infer<typeof ArticleSummary>;

export const Article = z
  .object({
    ...head,
    /** Simple Markdown: headings, lists, bold, links. */
    body: z.string(),
    sources: z.array(z.string()),
    licence: ArticleLicence.nullable(),
    /** Whom to ask. */
    contact: MemberName.nullable(),
    author: MemberName.nullable(),
    checker: MemberName.nullable(),
    checkedAt: Instant.nullable(),
    withdrawnReason: z.string().nullable(),
    version: Version,
    /** How often it was published anew. */
    versionCount: z.number().int(),
    /** The reader's own municipality said so; null: the reader has no voice. */
    hasOwnBenefit: z.boolean().nullable(),
    reuses: z.array(ArticleReuse),
    /** Who has a seat, in the order of the row. */
    municipalities: z.array(MunicipalityName),
    files: z.array(File),
    pendingFiles: z.number().int(),
    uploadLimit: z.number().int(),
    /** The inquiry that it grew from, for the coordination alone; null for everybody else. */
    inquiryId: Id.nullable(),
    telltales: z.array(ArticleTelltale),
    abilities: z.object({
      update: z.boolean(),
      publish: z.boolean(),
      withdraw: z.boolean(),
      restore: z.boolean(),
      remove: z.boolean(),
      check: z.boolean(),
      speak: z.boolean(),
      addFiles: z.boolean(),
      removeVersions: z.boolean(),
    }),
  })
  .meta({ id: 'Article' });
export type Article = z.infer<typeof Article>;

const Count = z.object({ value: z.string(), count: z.number().int() });

export const ArticlePage = Page(ArticleSummary)
  .extend({
    /** Under the filters beside each: kinds and topics of what is published. */
    kinds: z.array(Count),
    topics: z.array(Count),
    counts: z.object({
      published: z.number().int(),
      to_check: z.number().int(),
      draft: z.number().int(),
      withdrawn: z.number().int(),
    }),
    municipalities: z.array(MunicipalityName),
    abilities: z.object({ write: z.boolean() }),
  })
  .meta({ id: 'ArticlePage' });
export type ArticlePage = z.infer<typeof ArticlePage>;

export const ArticleFilter = z.strictObject({
  workingGroupId: Id,
  /** `to_check`: published, and due or past its day. */
  view: z.enum(['published', 'to_check', 'draft', 'withdrawn']).default('published'),
  kind: ArticleKind.optional(),
  topic: PlainText(60).optional(),
  municipalityId: Id.optional(),
  query: PlainText(100, 0).optional(),
  limit: PageSize,
  cursor: Cursor,
});
export type ArticleFilter = z.infer<typeof ArticleFilter>;

const distinct = (words: string[]) =>
  [...new Map(words.map((word) => [word.toLowerCase(), word])).values()].filter((word) => word !== '');

const details = {
  kind: ArticleKind,
  title: PlainText(200),
  summary: LongText(600).default(''),
  body: LongText(40_000).default(''),
  topics: z.array(PlainText(60, 0)).max(10).transform(distinct).default([]),
  sources: z.array(PlainText(500, 0)).max(30).transform(distinct).default([]),
  licence: Blank(ArticleLicence).default(null),
  municipalityId: Blank(Id).default(null),
  contactId: Blank(Id).default(null),
  checkedUntil: Blank(DateOnly).default(null),
  checkerId: Blank(Id).default(null),
};

export const WriteArticle = z.strictObject({ workingGroupId: Id, ...details }).meta({ id: 'WriteArticle' });
export type WriteArticle = z.infer<typeof WriteArticle>;

/** Words that tell who asked, read and meant all the same. */
const confirmed = z.array(z.string().max(300)).max(200).default([]);

export const ChangeArticle = z
  .strictObject({
    version: Version,
    ...details,
    /** What is new, for the readers of what is published already. */
    reason: PlainText(300, 0).default(''),
    confirmed,
  })
  .meta({ id: 'ChangeArticle' });
export type ChangeArticle = z.infer<typeof ChangeArticle>;

export const PublishArticle = z.strictObject({ version: Version, confirmed }).meta({ id: 'PublishArticle' });
export type PublishArticle = z.infer<typeof PublishArticle>;

export const WithdrawArticle = z
  .strictObject({ version: Version, reason: PlainText(300, 0).default(''), confirmed })
  .meta({ id: 'WithdrawArticle' });
export type WithdrawArticle = z.infer<typeof WithdrawArticle>;

export const ConfirmArticle = z
  .strictObject({ version: Version, checkedUntil: DateOnly })
  .meta({ id: 'ConfirmArticle' });
export type ConfirmArticle = z.infer<typeof ConfirmArticle>;

export const ReuseArticle = z.strictObject({ note: PlainText(500) }).meta({ id: 'ReuseArticle' });
export type ReuseArticle = z.infer<typeof ReuseArticle>;

/** What was published, as it was. */
export const ArticleVersion = z
  .object({
    number: z.number().int(),
    title: z.string(),
    summary: z.string(),
    body: z.string(),
    topics: z.array(z.string()),
    sources: z.array(z.string()),
    /** What is new in it. */
    reason: z.string(),
    by: z.string().nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'ArticleVersion' });
export type ArticleVersion = z.infer<typeof ArticleVersion>;

/** Newest first. */
export const ArticleVersionList = z.object({ items: z.array(ArticleVersion) }).meta({ id: 'ArticleVersionList' });
export type ArticleVersionList = z.infer<typeof ArticleVersionList>;

export const ArticleVersionNumber = z.coerce.number().int().min(1).max(1_000_000);
export type ArticleVersionNumber = z.infer<typeof ArticleVersionNumber>;
