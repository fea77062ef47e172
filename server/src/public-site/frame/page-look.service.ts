import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type Markup, markup } from '../../platform/markup/markup.js';

const MANIFEST = join(import.meta.dirname, '..', '..', '..', '..', 'client', '.vite', 'manifest.json');
const SOURCE = 'src/public-site/public-site.css';

/** The stylesheet that the client's build made of the portal's colours and type for these pages. */
@Injectable()
export class PageLookService {
  private readonly address = findStylesheet();

  /** Nothing where the client is not built, as in tests of the server. */
  stylesheet(): Markup | null {
    return this.address === undefined ? null : markup`<link rel="stylesheet" href="/${this.address}">`;
  }
}

function findStylesheet(): string | undefined {
  if (!existsSync(MANIFEST)) return undefined;
  const manifest = z
    .record(z.string(), z.object({ file: z.string() }))
    .parse(JSON.parse(readFileSync(MANIFEST, 'utf8')));
  return manifest[SOURCE]?.file;
}
