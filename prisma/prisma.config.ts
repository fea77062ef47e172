import { defineConfig } from 'prisma/config';

// `prisma generate` needs no database; migrations are applied by the portal and written by `npm run db:diff`.
export default defineConfig({
  schema: 'schema',
  migrations: { path: 'migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://unused' },
});
