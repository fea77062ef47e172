import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { onSessionExpired } from './reauthentication';
import { FileTransfer } from './upload';
import { forgetUploads } from './upload-memory';

type Answer = { status: number; headers?: Record<string, string>; body?: string };
type Asked = { method: string; url: string; headers: IncomingMessage['headers']; body: string };

const target = { ownerType: 'talk', ownerId: '1' };
const slides = new File(['folien'], 'Wa\u0308rmeplanung.pdf', { lastModified: 1 });
const windowOpen = XMLHttpRequest.prototype.open;
const windowFetch = globalThis.fetch;
let server: Server;
let asked: Asked[];
/** What the server does next instead of what it would do. */
let surprises: Answer[];
let offset: number;

function usual({ method, body }: Asked): Answer {
  if (method === 'POST') return { status: 201, headers: { location: '/api/uploads/abc' } };
  if (method === 'HEAD') return { status: 200, headers: { 'upload-offset': String(offset), 'upload-length': '6' } };
  if (method === 'DELETE') return { status: 204 };
  offset += body.length;
  return { status: 200, headers: { 'upload-offset': String(offset) }, body: '{"id":"7"}' };
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const chunk of request) body += chunk;
  const cors = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Allow-Methods': '*',
    'Access-Control-Expose-Headers': 'upload-offset, upload-length, location',
  };
  if (request.method === 'OPTIONS') return void response.writeHead(204, cors).end();
  const one = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body };
  asked.push(one);
  const answer = surprises.shift() ?? usual(one);
  response.writeHead(answer.status, { ...cors, ...answer.headers }).end(answer.body);
}

beforeEach(async () => {
  asked = [];
  surprises = [];
  offset = 0;
  localStorage.clear();
  server = createServer(respond);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const elsewhere = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const moved = (url: unknown) => String(url).replace(window.location.origin, elsewhere);
  XMLHttpRequest.prototype.open = function open(this: XMLHttpRequest, method: string, url: string | URL) {
    windowOpen.call(this, method, moved(url), true);
  };
  globalThis.fetch = (url, init) => windowFetch(moved(url), init);
});

afterEach(async () => {
  XMLHttpRequest.prototype.open = windowOpen;
  globalThis.fetch = windowFetch;
  onSessionExpired(null);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const methods = () => asked.map(({ method }) => method);
const problem = (status: number, type: string, title: string): Answer => ({
  status,
  body: JSON.stringify({ type: `/problems/${type}`, title, status }),
});

it('says what comes, then sends the bytes as they are, and answers the file', async () => {
  const onProgress = jest.fn();
  expect(await new FileTransfer('paula', target, slides, { onProgress }).send()).toEqual({ id: '7' });
  const [announced, , sent] = asked;
  const name = Buffer.from('Wärmeplanung.pdf').toString('base64');
  expect(announced?.headers['upload-metadata']).toContain(`filename ${name}`);
  expect(announced?.headers['upload-length']).toBe('6');
  expect(sent).toMatchObject({ method: 'PATCH', url: '/api/uploads/abc', body: 'folien' });
  expect(onProgress).toHaveBeenCalled();
  expect(localStorage).toHaveLength(0);
});

it('throws what the server refuses, before a byte is sent', async () => {
  surprises = [problem(413, 'upload-too-large', 'Die Datei ist zu groß.')];
  await expect(new FileTransfer('paula', target, slides).send()).rejects.toThrow('Die Datei ist zu groß.');
  expect(methods()).toEqual(['POST']);
});

it('goes on where it stopped when the same file is chosen again, for the same person alone', async () => {
  surprises = [
    usual({ method: 'POST', url: '', headers: {}, body: '' }),
    usual({ method: 'HEAD', url: '', headers: {}, body: '' }),
  ];
  surprises.push(problem(507, 'storage-full', 'Der Speicher des Portals ist voll.'));
  await expect(new FileTransfer('paula', target, slides).send()).rejects.toThrow('Der Speicher');
  expect(JSON.stringify({ ...localStorage })).not.toMatch(/rmeplanung|paula/);
  offset = 4;
  asked = [];
  await new FileTransfer('paula', target, slides).send();
  expect(asked.map(({ method, body }) => [method, body])).toEqual([
    ['HEAD', ''],
    ['PATCH', 'en'],
  ]);
  surprises = [];
  asked = [];
  await new FileTransfer('max', target, slides).send();
  expect(methods()[0]).toBe('POST');
});

it('begins anew when what it remembers is gone', async () => {
  surprises = [{ status: 201, headers: { location: '/api/uploads/abc' } }, problem(507, 'storage-full', 'Voll')];
  await expect(new FileTransfer('paula', target, slides).send()).rejects.toThrow();
  asked = [];
  surprises = [{ status: 404 }];
  expect(await new FileTransfer('paula', target, slides).send()).toEqual({ id: '7' });
  expect(methods()).toEqual(['HEAD', 'POST', 'HEAD', 'PATCH']);
});

it('waits while the server is away, and says so', async () => {
  const onWaiting = jest.fn();
  surprises = [{ status: 201, headers: { location: '/api/uploads/abc' } }, { status: 502 }, { status: 503 }];
  expect(await new FileTransfer('paula', target, slides, { onWaiting }).send()).toEqual({ id: '7' });
  expect(onWaiting).toHaveBeenCalled();
  expect(methods().filter((method) => method === 'POST')).toHaveLength(1);
});

it('asks for the file when the last answer was lost', async () => {
  offset = 6;
  expect(await new FileTransfer('paula', target, slides).send()).toEqual({ id: '7' });
  expect(asked.at(-1)).toMatchObject({ method: 'PATCH', body: '' });
});

it('goes on after signing in again', async () => {
  surprises = [{ status: 401 }, { status: 201, headers: { location: '/api/uploads/abc' } }, { status: 401 }];
  onSessionExpired(async () => true);
  await new FileTransfer('paula', target, slides).send();
  expect(methods()).toEqual(['POST', 'POST', 'HEAD', 'HEAD', 'PATCH']);
});

it('shows a speaker’s token in a header alone, and keeps nothing beyond the window', async () => {
  surprises = [{ status: 201, headers: { location: '/api/speaker-link/uploads/abc' } }, { status: 200 }];
  const transfer = new FileTransfer('', { ...target, token: 'geheim' }, slides).send();
  await expect(transfer).rejects.toThrow();
  expect(asked[0]?.headers.authorization).toBe('Bearer geheim');
  expect(asked.map(({ url }) => url).join()).not.toContain('geheim');
  expect(localStorage).toHaveLength(0);
});

it('is given up on both sides', async () => {
  surprises = [{ status: 201, headers: { location: '/api/uploads/abc' } }, problem(507, 'storage-full', 'Voll')];
  const transfer = new FileTransfer('paula', target, slides);
  await expect(transfer.send()).rejects.toThrow();
  expect(localStorage).toHaveLength(1);
  await transfer.cancel();
  expect(asked.at(-1)).toMatchObject({ method: 'DELETE', url: '/api/uploads/abc' });
  expect(localStorage).toHaveLength(0);
});

it('leaves nothing for the next person at this computer', () => {
  localStorage.setItem('upload:1', 'http://localhost/api/uploads/abc');
  localStorage.setItem('language', 'de');
  forgetUploads();
  expect(Object.keys(localStorage)).toEqual(['language']);
});
