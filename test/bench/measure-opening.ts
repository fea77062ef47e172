import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { XmlElement, XmlText } from 'yjs';
import { newId } from '../../server/src/platform/database/new-id.js';
import { Browser } from '../support/browser-window.js';
import { WritingWindow } from '../support/writing-window.js';
import type { DataSet } from './data-sets.js';
import type { Line } from './print-table.js';
import { type Running, startProgram } from './processes.js';
import { median } from './statistics.js';

const ROOT = join(import.meta.dirname, '../..');
const [PAGES, PARAGRAPHS_PER_PAGE, ITEMS] = [200, 8, 20];
/** Milliseconds. */
const PATIENCE = 1500;
const WORDS =
  'Die Kommunen berichten über den Stand der kommunalen Wärmeplanung, über Zuschüsse und über die nächsten Schritte. ';

type Draft = { meetingId: string; minutesId: string; items: string[] };

/** A held meeting of the reader's group with twenty items and empty minutes. */
async function begin({ url, meetingId }: DataSet): Promise<Draft> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const ids = async (text: string, values: unknown[]) =>
    (await client.query<{ id: string }>(text, values)).rows.map(({ id }) => id);
  try {
    const [id = ''] = await ids(
      `insert into meeting (id, working_group_id, number, title, state, starts_at, ends_at)
       select gen_random_uuid(), working_group_id, 99997, 'Zweihundert Seiten', 'held', now() - interval '3 hours', now()
         from meeting where id = $1 returning id`,
      [meetingId],
    );
    const items = await ids(
      `insert into agenda_item (id, meeting_id, position, number, kind, title)
       select gen_random_uuid(), $1, n, n + 1, 'information', 'Punkt ' || n + 1 from generate_series(0, $2::int - 1) n
       returning id`,
      [id, ITEMS],
    );
    const [minutesId = ''] = await ids(
      `insert into minutes (id, meeting_id, open_to_members) values (gen_random_uuid(), $1, true) returning id`,
      [id],
    );
    return { meetingId: id, minutesId, items };
  } finally {
    await client.end();
  }
}

/** Two hundred pages of paragraphs, as an editor sends them. */
async function write(portal: Running, { cookie }: DataSet, { minutesId, items }: Draft): Promise<void> {
  const window = await new WritingWindow({ url: portal.url, cookie }, minutesId).ready();
  for (const [place, item] of items.entries()) {
    const paragraphs = Array.from({ length: (PAGES * PARAGRAPHS_PER_PAGE) / ITEMS }, (_, at) => {
      const paragraph = new XmlElement('paragraph');
      paragraph.setAttribute('id', newId());
      paragraph.insert(0, [new XmlText(`${place}.${at} ${WORDS.repeat(3)}`)]);
      return paragraph;
    });
    window.document.getXmlFragment(item).push(paragraphs);
    await window.untilStored(60);
  }
  window.leave();
}

/** From the address until the first words stand in an editor. */
async function timeToWrite(browser: Browser, portal: Running, { cookie }: DataSet, path: string): Promise<number> {
  const window = await browser.open(portal.url);
  const [name = '', value = ''] = cookie.split('=');
  await window.context.addCookies([{ name, value, url: portal.url }]);
  const begun = performance.now();
  await window.page.goto(path, { waitUntil: 'commit' });
  await window.page.locator('[role=textbox]', { hasText: '0.0 Die Kommunen berichten' }).waitFor();
  const took = performance.now() - begun;
  await window.close();
  process.stdout.write('.');
  return took;
}

/** Minutes of two hundred pages in the browser, first visit with an empty cache. */
export async function measureOpening(full: DataSet, dataFolder: string, rounds: number): Promise<Line[]> {
  execFileSync(process.execPath, [join(ROOT, 'server/launch/build-all.mjs')], { cwd: ROOT, stdio: 'ignore' });
  const portal = await startProgram('built', { DATABASE_URL: full.url, DATA_DIR: dataFolder, PORTAL_DEMO: 'off' });
  const browser = await Browser.launch();
  try {
    const draft = await begin(full);
    await write(portal, full, draft);
    const line = async (what: string, path: string): Promise<Line> => {
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) times.push(await timeToWrite(browser, portal, full, path));
      const against = (time: number) => time / PATIENCE;
      const measured = {
        ours: median(times),
        floor: PATIENCE,
        ratio: against(median(times)),
        lowest: against(Math.min(...times)),
        highest: against(Math.max(...times)),
      };
      return { what, unit: 'ms', measured, goal: { atMost: 1 } };
    };
    return [
      await line(
        'minutes of 200 pages to write in the browser, empty cache, against 1.5 s',
        `/sitzungen/${draft.meetingId}/protokoll/schreiben`,
      ),
    ];
  } finally {
    await browser.close();
    await portal.stop();
  }
}
