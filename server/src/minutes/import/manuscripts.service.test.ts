import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { Clock } from '../../platform/clock/clock.js';
import { readConfig } from '../../platform/config/config.js';
import { Containment } from '../../platform/reading/containment.js';
import type { Manuscript } from '../../platform/reading/manuscript.schemas.js';
import { ManuscriptReader } from '../../platform/reading/manuscript-reader.js';
import { Workbench } from '../../platform/reading/workbench.js';
import { ManuscriptsService } from './manuscripts.service.js';
import { ReadingBusy } from './minutes-import.errors.js';

const FOUND: Manuscript = {
  pieces: [{ kind: 'paragraph', runs: [{ text: 'TOP 1' }] }],
  ...{ pictureCount: 0, hasTrackedChanges: false, obstacle: null },
};

/** Reads as long as it is let. */
class SlowReader extends ManuscriptReader {
  readonly waiting: Array<() => void> = [];

  override async read(): Promise<Manuscript> {
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    return FOUND;
  }
}

test('who sends slowly keeps nobody waiting; places are for what is there, and one each', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'klimaportal-manuscripts-'));
  const config = { ...readConfig({ NODE_ENV: 'test' }), dataFolder };
  const reader = new SlowReader(new Containment());
  const service = new ManuscriptsService(new Workbench(config, new Clock()), reader);
  const read = (who: string, content: Readable) => service.read(who, 'alt.txt', content, async (found) => found);
  const slow = [new PassThrough(), new PassThrough(), new PassThrough()];
  const sent = slow.map((content, place) => read(`slow ${place}`, content));
  await expect(read('slow 0', Readable.from('x'))).rejects.toThrow(ReadingBusy);

  const quick = [read('quick', Readable.from('x')), read('also quick', Readable.from('x'))];
  while (reader.waiting.length < 2) await new Promise(setImmediate);
  await expect(read('third', Readable.from('x'))).rejects.toThrow(ReadingBusy);
  slow[0]?.end('x');
  await expect(sent[0]).rejects.toThrow(ReadingBusy);
  for (const go of reader.waiting.splice(0)) go();
  expect((await Promise.all(quick)).map(({ isPlain }) => isPlain)).toEqual([true, true]);

  for (const content of slow.slice(1)) content.end('x');
  while (reader.waiting.length < 2) await new Promise(setImmediate);
  for (const go of reader.waiting) go();
  expect(await Promise.all(sent.slice(1))).toHaveLength(2);
  await rm(dataFolder, { recursive: true, force: true });
});
