import { Inject, Injectable } from '@nestjs/common';
import { createRestAPIClient, MastoHttpError } from 'masto';
import { CONFIG, type Config } from '../../platform/config/config.js';

export type Outgoing = {
  text: string;
  /** The server publishes what comes with the same key once. */
  key: string;
  picture: { bytes: Buffer; alternativeText: string } | undefined;
};

/** The server says no for good; another try would hear the same. */
export class Refused extends Error {}

const PATIENCE_MS = 20_000;
/** As long as Mastodon takes. */
const LONGEST_ALTERNATIVE = 1500;
/** Come back later, in several words. */
const PASSING = [408, 425, 429];

/** The account of the working group at a Mastodon server, if there is one. */
@Injectable()
export class MastodonService {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get isConfigured(): boolean {
    return this.config.mastodon !== undefined;
  }

  publish({ text, key, picture }: Outgoing): Promise<{ id: string; url: string | null }> {
    return telling(async () => {
      const client = this.connect();
      const media =
        picture &&
        (await client.v2.media.create({
          file: new File([new Uint8Array(picture.bytes)], 'bild.webp', { type: 'image/webp' }),
          description: picture.alternativeText.slice(0, LONGEST_ALTERNATIVE),
        }));
      const post = { visibility: 'public', language: 'de', status: text } as const;
      const meta = { requestInit: { headers: { 'Idempotency-Key': key } } };
      const status = media
        ? await client.v1.statuses.create({ ...post, mediaIds: [media.id] }, meta)
        : await client.v1.statuses.create(post, meta);
      return { id: status.id, url: status.url ?? null };
    });
  }

  /** What is gone already is gone. */
  async remove(id: string): Promise<void> {
    await telling(async () => {
      await this.connect().v1.statuses.$select(id).remove();
    }).catch((error: unknown) => {
      if (!(error instanceof Refused && error.message === '404')) throw error;
    });
  }

  private connect() {
    if (!this.config.mastodon) throw new Error('no account at Mastodon');
    const { url, token } = this.config.mastodon;
    return createRestAPIClient({ url, accessToken: token, timeout: PATIENCE_MS, mediaTimeout: PATIENCE_MS });
  }
}

async function telling<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const isFinal =
      error instanceof MastoHttpError &&
      error.statusCode >= 400 &&
      error.statusCode < 500 &&
      !PASSING.includes(error.statusCode);
    throw isFinal ? new Refused(String(error.statusCode)) : error;
  }
}
