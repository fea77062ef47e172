import autocannon from 'autocannon';

type Target = {
  url: string;
  cookie: string;
  /** Of what the reader has already. */
  etag?: string;
};

/** Requests per second with 16 connections over two seconds. Throws when anything but 200 is answered. */
export async function throughput({ url, cookie }: Target): Promise<number> {
  const result = await autocannon({ url, connections: 16, duration: 2, headers: { cookie } });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} broken`);
  return result.requests.total / result.duration;
}

/** Median milliseconds of requests one after the other. */
export async function latency({ url, cookie, etag }: Target): Promise<number> {
  const times: number[] = [];
  for (let request = 0; request < 200; request += 1) {
    const begun = performance.now();
    const response = await fetch(url, { headers: { cookie, ...(etag && { 'if-none-match': etag }) } });
    await response.arrayBuffer();
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  return times[100] ?? Number.NaN;
}
