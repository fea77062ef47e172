import { connect } from 'node:net';

export type Download = { host: string; port: number; path: string; cookie: string };

/** One keep-alive connection that fetches a file again and again until the time is over; answers bytes. */
function fetchUntil({ host, port, path, cookie }: Download, end: number): Promise<number> {
  const request = `GET ${path} HTTP/1.1\r\nHost: ${host}:${port}\r\nCookie: ${cookie}\r\n\r\n`;
  return new Promise((resolve, reject) => {
    let total = 0;
    let head = '';
    let left = -1;
    const socket = connect(port, host, () => socket.write(request));
    const again = () => {
      head = '';
      left = -1;
      if (performance.now() < end) return socket.write(request);
      socket.destroy();
      resolve(total);
    };
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      let body = chunk.length;
      if (left < 0) {
        head += chunk.toString('latin1');
        const at = head.indexOf('\r\n\r\n');
        if (at < 0) return;
        if (!head.startsWith('HTTP/1.1 200')) return reject(new Error(head.slice(0, 200)));
        left = Number(/content-length: (\d+)/i.exec(head)?.[1]);
        body = head.length - at - 4;
      }
      total += body;
      left -= body;
      if (left === 0) again();
    });
  });
}

/** MB per second (10^6 bytes) over four connections for two seconds. */
export async function transferRate(download: Download): Promise<number> {
  const begun = performance.now();
  const bytes = await Promise.all(Array.from({ length: 4 }, () => fetchUntil(download, begun + 2000)));
  return bytes.reduce((sum, part) => sum + part, 0) / 1000 / (performance.now() - begun);
}

/** Fetches once over `count` connections at the same time. */
export async function inParallel(download: Download, count: number): Promise<void> {
  await Promise.all(Array.from({ length: count }, () => fetchUntil(download, performance.now())));
}
