// The portal as it is built, with its client, as a process of its own for the benchmark.

await import(new URL('../../dist/server/src/main.js', import.meta.url).href);
