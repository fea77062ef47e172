import { PrismaPg } from '@prisma/adapter-pg';
import type { Config } from '../src/platform/config/config.js';

export type RunningPortal = {
  url: string;
  /** Answers undefined once there is an administrator. */
  firstAdministratorLink(): Promise<string | undefined>;
  close(): Promise<void>;
};
export type DemoLogin = { role: string; email: string; password: string };

/** All that the launcher knows of the portal. */
export type Product = {
  startPortal(config: Config): Promise<RunningPortal>;
  /** What every new installation starts with. */
  loadReference(config: Config): Promise<void>;
  /** The reference and the demo's people and records. */
  seedDemo(config: Config): Promise<void>;
  demoLogins: readonly DemoLogin[];
};

/** Loaded while the database starts: reading the modules takes about as long. */
export async function loadProduct(): Promise<Product> {
  const [{ startPortal }, { FirstAdministratorService }, { loadReference }, { PrismaClient }] = await Promise.all([
    import('../src/portal.js'),
    import('../src/auth/first-administrator.service.js'),
    import('../../prisma/reference/municipalities.js'),
    import('../src/generated/prisma/client.js'),
  ]);

  const withPrisma = async (config: Config) => {
    const prisma = new PrismaClient({ adapter: new PrismaPg(config.databaseUrl ?? '') });
    try {
      await loadReference(prisma);
    } finally {
      await prisma.$disconnect();
    }
  };

  return {
    startPortal: async (config) => {
      const app = await startPortal(config);
      return {
        url: config.publicUrl,
        firstAdministratorLink: () => app.get(FirstAdministratorService).invite(),
        close: () => app.close(),
      };
    },
    loadReference: withPrisma,
    seedDemo: withPrisma,
    demoLogins: [],
  };
}
