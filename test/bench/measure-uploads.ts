import { request } from 'node:http';
import { TUS, uploadMetadata } from '../support/uploads.js';
import type { DataSet } from './data-sets.js';
import type { Line } from './print-table.js';
import { type Running, residentMemory } from './processes.js';

const GIGABYTE = 1_000_000_000;
const PIECE = Buffer.alloc(256 * 1024, 'Folien ');

/** Announces a file of a talk; the address to which its bytes go. */
async function announce({ url }: Running, { talkId, cookie }: DataSet, size: number): Promise<string> {
  const purpose = uploadMetadata({ ownerType: 'talk', ownerId: talkId, filename: 'Folien.pdf' });
  const headers = { ...TUS, cookie, 'upload-length': String(size), 'upload-metadata': purpose };
  const response = await fetch(`${url}/api/uploads`, { method: 'POST', headers });
  const location = response.headers.get('location');
  if (location === null) throw new Error(`upload refused: ${await response.text()}`);
  return url + location;
}

/** As one request, without ever holding the file. Answers the body of the answer. */
function send(address: string, cookie: string, size: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      ...TUS,
      cookie,
      'upload-offset': '0',
      'content-type': 'application/offset+octet-stream',
      'content-length': String(size),
    };
    const call = request(address, { method: 'PATCH', headers }, async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve(body);
    });
    call.once('error', reject);
    let left = size;
    const more = () => {
      while (left > 0) {
        const chunk = left === size ? Buffer.from('%PDF-1.7\n') : PIECE.subarray(0, Math.min(left, PIECE.length));
        left -= chunk.length;
        if (!call.write(chunk)) return void call.once('drain', more);
      }
      call.end();
    };
    more();
  });
}

/** Resident memory while one gigabyte comes in and is checked, against before; the second upload, so that all is warm. */
export async function measureUploads(portal: Running, full: DataSet): Promise<Line[]> {
  await send(await announce(portal, full, 50_000_000), full.cookie, 50_000_000);
  const before = residentMemory(portal.pid);
  let highest = before;
  const watch = setInterval(() => {
    highest = Math.max(highest, residentMemory(portal.pid));
  }, 20);
  const began = performance.now();
  const answer = await send(await announce(portal, full, GIGABYTE), full.cookie, GIGABYTE);
  clearInterval(watch);
  if (!answer.includes('"sha256"')) throw new Error(`the gigabyte was not taken: ${answer}`);
  console.log(`1 GB hochgeladen: ${Math.round(GIGABYTE / 1000 / (performance.now() - began))} MB/s`);
  const growth = highest - before;
  return [
    {
      what: 'growth of memory while 1 GB is uploaded, against 64 MB',
      unit: 'MB resident',
      measured: { ours: growth, floor: 64, ratio: growth / 64, lowest: growth / 64, highest: growth / 64 },
      goal: { atMost: 1 },
    },
  ];
}
