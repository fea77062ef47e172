import { rm } from 'node:fs/promises';

export default async function teardown() {
  const { cluster, folder } = globalThis.testPostgres ?? {};
  await cluster?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
}
