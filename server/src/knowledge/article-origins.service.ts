import { Injectable } from '@nestjs/common';
import { type Secret, type Telltale, telltales } from './anonymity.policy.js';
import type { Article } from './knowledge.schemas.js';

/** What is to be kept quiet of the inquiry that an article grew from. */
export type Origin = { secrets: readonly Secret[]; memberId: string | null; municipalityId: string | null };
type OriginRule = (inquiryId: string) => Promise<Origin | undefined>;

/** What of an article can tell who asked. */
export type Exposed = {
  title: string;
  summary: string;
  body: string;
  topics: readonly string[];
  sources: readonly string[];
  reason?: string | undefined;
  contact: { id: string; name: string } | null;
  municipality: { id: string; name: string } | null;
  files: Article['files'];
};

/** Asks the module of inquiries who must not be told: articles themselves know no inquiry. */
@Injectable()
export class ArticleOriginsService {
  private rule: OriginRule = () => Promise.resolve(undefined);

  register(rule: OriginRule): void {
    this.rule = rule;
  }

  async telltales(inquiryId: string | null, exposed: Exposed): Promise<Telltale[]> {
    const origin = inquiryId === null ? undefined : await this.rule(inquiryId);
    if (origin === undefined) return [];
    const { title, summary, body, topics, sources, reason = '', contact, municipality } = exposed;
    const files = exposed.files.flatMap((file) => [file.fileName, file.rights?.holder, file.rights?.attribution]);
    const fields = {
      ...{ title, summary, body, reason },
      topics: topics.join('\n'),
      sources: sources.join('\n'),
      files: files.join('\n'),
    };
    return [
      ...telltales(fields, origin.secrets),
      ...named('contact', 'person', contact, origin.memberId),
      ...named('municipality', 'municipality', municipality, origin.municipalityId),
    ];
  }
}

function named(
  field: string,
  kind: Telltale['kind'],
  one: { id: string; name: string } | null,
  id: string | null,
): Telltale[] {
  return one !== null && one.id === id ? [{ field, words: one.name, kind, isForbidden: false }] : [];
}
