import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { Converter } from '../../../server/src/platform/reading/converter.js';
import { useApp } from '../../support/app.js';
import { as } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { addFile, createTalk } from '../../support/factories/talks.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { until } from '../../support/until.js';

const FOLDER = resolve(import.meta.dirname, '../../../../shared/samples');
const SAMPLES = [
  'Vertiefungsvortrag-Elektronik.pptx',
  'paper-14-pages.pdf',
  'password-protected.pdf',
  'truncated.pdf',
].filter((name) => existsSync(join(FOLDER, name)));

const portal = useApp({ processesFiles: true, searchPath: process.env.PATH ?? '' });

/** State, obstacle, pages and pictures; without LibreOffice presentations have words alone. */
const EXPECTED: Record<string, (hasOffice: boolean) => [string, string | null, number, number]> = {
  'Vertiefungsvortrag-Elektronik.pptx': (hasOffice) =>
    hasOffice ? ['ready', null, 34, 68] : ['ready', 'no_converter', 34, 0],
  'paper-14-pages.pdf': () => ['ready', null, 14, 28],
  'password-protected.pdf': () => ['unavailable', 'password_protected', 0, 0],
  'truncated.pdf': () => ['failed', 'broken', 0, 0],
};

test(`real decks and papers are stored, come back unchanged, and are read (${SAMPLES.length} of 4 samples are at hand)`, async () => {
  const group = await createWorkingGroup(portal);
  const talk = await createTalk(portal, await createMeeting(portal, group));
  const api = await as(portal, await createMemberOf(portal, group, 'coordinator'));
  const stored = new Map<string, string>();
  for (const name of SAMPLES) {
    const bytes = await readFile(join(FOLDER, name));
    const file = await addFile(api, talk, name, bytes);
    expect(file.fileName).toBe(name);
    const content = await api.raw(`/api/files/${file.id}/content`);
    expect(Buffer.from(await content.arrayBuffer()).equals(bytes)).toBe(true);
    stored.set(name, file.id);
  }
  const hasOffice = (await portal.app.get(Converter).locate()) !== undefined;
  if (!hasOffice) console.warn('LibreOffice is not installed here: presentations are read without pictures.');
  for (const [name, id] of stored) {
    const pages = async () => (await api.GET('/api/files/{id}/pages', { params: { path: { id } } })).data;
    await until(async () => !['pending', 'running'].includes((await pages())?.state ?? ''), 120);
    const seen = await pages();
    const pictures = seen?.pages.flatMap(({ images }) => images) ?? [];
    expect([name, seen?.state, seen?.obstacle, seen?.pages.length, pictures.length]).toEqual([
      name,
      ...(EXPECTED[name]?.(hasOffice) ?? []),
    ]);
  }
}, 240_000);
