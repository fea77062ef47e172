import { setTimeout as pause } from 'node:timers/promises';
import { pdfDeck } from '../support/decks.js';
import { beginUpload, sendPiece } from '../support/uploads.js';
import type { DataSet } from './data-sets.js';
import type { Line } from './print-table.js';
import { type Running, startProgram } from './processes.js';
import { median } from './statistics.js';

const SLIDES = 34;
/** Milliseconds until text and pictures of a deck are there. */
const READY = 10_000;

/** Milliseconds that 95 of 100 requests stay below, one after the other, as long as it goes on. */
async function p95While(url: string, cookie: string, goesOn: () => boolean): Promise<number> {
  const times: number[] = [];
  while (goesOn() || times.length < 200) {
    const begun = performance.now();
    await (await fetch(url, { headers: { cookie } })).arrayBuffer();
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length * 0.95)] ?? Number.NaN;
}

async function untilRead(portal: Running, cookie: string, id: string): Promise<void> {
  for (;;) {
    const seen = await fetch(`${portal.url}/api/files/${id}/pages`, { headers: { cookie } });
    const { state, pages } = (await seen.json()) as { state: string; pages: unknown[] };
    if (state === 'ready' && pages.length === SLIDES) return;
    if (state !== 'pending' && state !== 'running') throw new Error(`the deck is ${state}`);
    await pause(100);
  }
}

async function handIn({ url }: Running, { talkId, cookie }: DataSet, name: string, bytes: Buffer): Promise<string> {
  const raw = (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, url), { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), cookie } });
  const begun = await beginUpload({ raw }, { ownerType: 'talk', ownerId: talkId }, name, bytes.length);
  const sent = await sendPiece({ raw }, begun.headers.get('location') ?? '', 0, bytes);
  if (!sent.ok) throw new Error(`upload failed: ${begun.status} ${sent.status} ${await sent.text()}`);
  return ((await sent.json()) as { id: string }).id;
}

async function round(portal: Running, dataSet: DataSet, turn: number) {
  const { meetingId, cookie } = dataSet;
  const page = `${portal.url}/api/meetings/${meetingId}`;
  let isUnderWay = false;
  const quiet = await p95While(page, cookie, () => isUnderWay);
  const titles = Array.from({ length: SLIDES }, (_, index) => `Folie ${index + 1} von Runde ${turn}`);
  const deck = await pdfDeck(titles);
  isUnderWay = true;
  const busy = p95While(page, cookie, () => isUnderWay);
  const begun = performance.now();
  const id = await handIn(portal, dataSet, `Runde-${turn}.pdf`, deck);
  await untilRead(portal, cookie, id);
  const took = performance.now() - begun;
  isUnderWay = false;
  return { took, ours: await busy, floor: quiet };
}

export async function measureProcessing(dataSet: DataSet, dataFolder: string, rounds: number): Promise<Line[]> {
  const variables = { DATABASE_URL: dataSet.url, DATA_DIR: dataFolder, PORTAL_DEMO: 'off', PROCESSING: 'on' };
  const portal = await startProgram('portal', variables);
  try {
    const all: Array<Awaited<ReturnType<typeof round>>> = [];
    for (let turn = 0; turn < rounds; turn += 1) all.push(await round(portal, dataSet, turn));
    const ratios = all.map(({ ours, floor }) => ours / floor);
    const took = all.map((one) => one.took);
    return [
      {
        what: `text and pictures of a deck of ${SLIDES} slides, against 10 s`,
        unit: 'ms',
        measured: {
          ours: median(took),
          floor: READY,
          ratio: median(took) / READY,
          lowest: Math.min(...took) / READY,
          highest: Math.max(...took) / READY,
        },
        goal: { atMost: 1 },
      },
      {
        what: 'meeting page meanwhile, against before',
        unit: 'ms p95',
        measured: {
          ours: median(all.map(({ ours }) => ours)),
          floor: median(all.map(({ floor }) => floor)),
          ratio: median(ratios),
          lowest: Math.min(...ratios),
          highest: Math.max(...ratios),
        },
        goal: { atMost: 1.5 },
      },
    ];
  } finally {
    await portal.stop();
  }
}
