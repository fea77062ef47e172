import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { as } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { addFile, createTalk } from '../../support/factories/talks.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const FOLDER = resolve(import.meta.dirname, '../../../../shared/samples');
const SAMPLES = [
  'Vertiefungsvortrag-Elektronik.pptx',
  'paper-14-pages.pdf',
  'password-protected.pdf',
  'truncated.pdf',
].filter((name) => existsSync(join(FOLDER, name)));

const portal = useApp();

test(`real decks and papers are stored and come back unchanged (${SAMPLES.length} of 4 samples are at hand)`, async () => {
  const group = await createWorkingGroup(portal);
  const talk = await createTalk(portal, await createMeeting(portal, group));
  const api = await as(portal, await createMemberOf(portal, group, 'coordinator'));
  for (const name of SAMPLES) {
    const bytes = await readFile(join(FOLDER, name));
    const file = await addFile(api, talk, name, bytes);
    expect(file.fileName).toBe(name);
    const content = await api.raw(`/api/files/${file.id}/content`);
    expect(Buffer.from(await content.arrayBuffer()).equals(bytes)).toBe(true);
  }
});
