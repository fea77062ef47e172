import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { onSessionExpired } from './reauthentication';
import { upload } from './upload';

type Received = { url: string; type: string | undefined; body: string };

let server: Server;
let received: Received[];
let statuses: number[];
const windowOpen = XMLHttpRequest.prototype.open;

beforeEach(async () => {
  received = [];
  statuses = [201];
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ url: request.url ?? '', type: request.headers['content-type'], body });
    response.writeHead(statuses.shift() ?? 201, {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': '*',
    });
    response.end(
      JSON.stringify({ type: '/problems/too-large', title: 'Die Datei ist zu groß.', status: 413, id: '1' }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  XMLHttpRequest.prototype.open = function open(this: XMLHttpRequest, method: string, url: string | URL) {
    windowOpen.call(this, method, String(url).replace(window.location.origin, `http://127.0.0.1:${port}`), true);
  };
});

afterEach(async () => {
  XMLHttpRequest.prototype.open = windowOpen;
  onSessionExpired(null);
  await new Promise((resolve) => server.close(resolve));
});

const slides = new File(['folien'], 'Wa\u0308rmeplanung.pdf');
const posts = () => received.filter(({ type }) => type === 'application/octet-stream');

it('sends the bytes as they are, with the name composed', async () => {
  const onProgress = jest.fn();
  const answer = await upload('/api/talks/1/files', slides, { onProgress });
  expect(answer).toMatchObject({ id: '1' });
  expect(posts()).toEqual([
    { url: '/api/talks/1/files?name=W%C3%A4rmeplanung.pdf', type: 'application/octet-stream', body: 'folien' },
  ]);
  expect(onProgress).toHaveBeenCalled();
});

it('throws what the server says', async () => {
  statuses = [204, 413];
  await expect(upload('/api/talks/1/files', slides)).rejects.toThrow('Die Datei ist zu groß.');
});

it('goes on after signing in again', async () => {
  statuses = [204, 401, 201];
  onSessionExpired(async () => true);
  await upload('/api/talks/1/files', slides);
  expect(posts()).toHaveLength(2);
});

it('is cancelled', async () => {
  const controller = new AbortController();
  const running = upload('/api/talks/1/files', slides, { signal: controller.signal });
  controller.abort(new Error('abgebrochen'));
  await expect(running).rejects.toThrow('abgebrochen');
});
