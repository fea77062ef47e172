import type { INestApplicationContext } from '@nestjs/common';
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
  /** What a new installation starts with. */
  seedReference(config: Config): Promise<void>;
  /** The reference and the demo's people and records. */
  seedDemo(config: Config): Promise<void>;
  /** For a start without serving; answers undefined once there is an administrator. */
  firstAdministratorLink(config: Config): Promise<string | undefined>;
  demoLogins: readonly DemoLogin[];
};

/** Loaded while the database starts: reading the modules takes about as long. */
export async function loadProduct(): Promise<Product> {
  const [
    { NestFactory },
    { AppModule },
    portal,
    seed,
    first,
    passwords,
    { Database },
    { FileStore },
    { Clock },
    { UnfrozenService },
  ] = await Promise.all([
    import('@nestjs/core'),
    import('../src/app.module.js'),
    import('../src/portal.js'),
    import('../../prisma/seed.js'),
    import('../src/auth/first-administrator.service.js'),
    import('../src/auth/passwords.service.js'),
    import('../src/platform/database/database.js'),
    import('../src/platform/storage/file-store.js'),
    import('../src/platform/clock/clock.js'),
    import('../src/minutes/versions/unfrozen.service.js'),
  ]);
  const { FirstAdministratorService } = first;
  const { hashPassword } = passwords;

  async function withoutServing<Result>(config: Config, work: (app: INestApplicationContext) => Promise<Result>) {
    const settings = { logger: false, abortOnError: false } as const;
    const app = await NestFactory.createApplicationContext(AppModule.configured(config), settings);
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  }

  return {
    startPortal: async (config) => {
      const app = await portal.startPortal(config);
      return {
        url: config.publicUrl,
        firstAdministratorLink: () => app.get(FirstAdministratorService).invite(),
        close: () => app.close(),
      };
    },
    seedReference: (config) => withoutServing(config, (app) => seed.seedReferenceOnly({ database: app.get(Database) })),
    seedDemo: (config) =>
      withoutServing(config, async (app) => {
        const database = app.get(Database);
        await seed.seedDemo({ database, fileStore: app.get(FileStore), clock: app.get(Clock), hashPassword });
        await app.get(UnfrozenService, { strict: false }).freezeAll();
        await seed.publishDemo(database);
      }),
    firstAdministratorLink: (config) => withoutServing(config, (app) => app.get(FirstAdministratorService).invite()),
    demoLogins: seed.demoLogins,
  };
}
