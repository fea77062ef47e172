import type { Config } from '../src/platform/config/config.js';

export type RunningPortal = { url: string; close(): Promise<void> };
export type DemoLogin = { role: string; email: string; password: string };

/** All that the launcher knows of the portal. */
export type Product = {
  startPortal(config: Config): Promise<RunningPortal>;
  seedDemo(config: Config): Promise<void>;
  demoLogins: readonly DemoLogin[];
  /** Answers null once there is an administrator. */
  firstAdministratorLink(config: Config): Promise<string | null>;
};

/** Loaded while the database starts: reading the modules takes about as long. */
export async function loadProduct(): Promise<Product> {
  const { createServer } = await import('node:http');
  return {
    startPortal: async (config) => {
      const server = createServer((_request, response) => response.end('{}'));
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(config.port, config.host, () => resolve());
      });
      return { url: config.publicUrl, close: async () => void server.close() };
    },
    seedDemo: async () => undefined,
    demoLogins: [],
    firstAdministratorLink: async () => null,
  };
}
