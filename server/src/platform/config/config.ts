import { resolve } from 'node:path';
import { z } from 'zod';

const flag = (preset: 'on' | 'off') =>
  z
    .enum(['on', 'off'])
    .default(preset)
    .transform((value) => value === 'on');
const optional = z
  .string()
  .optional()
  .transform((value) => value || undefined);

const isMailbox = (url: string | undefined) => url === undefined || (/^imaps?:\/\//.test(url) && URL.canParse(url));

const isOrigin = (url: string | undefined) => url === undefined || (/^https?:\/\//.test(url) && URL.canParse(url));

/** Every variable the portal reads; `.env.example` documents each. */
export const Environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  PUBLIC_URL: optional,
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(9).default(0),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: optional,
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(200).default(10),
  PORTAL_DEMO: flag('on'),
  UPLOAD_LIMIT_MB: z.coerce.number().positive().max(4096).default(100),
  X_ACCEL_PREFIX: optional,
  PROCESSING: flag('on'),
  SOFFICE_PATH: optional,
  CLAMD_HOST: optional,
  CLAMD_PORT: z.coerce.number().int().min(1).max(65535).default(3310),
  S3_ENDPOINT: optional,
  S3_REGION: z.string().default('eu-central-1'),
  S3_BUCKET: optional,
  S3_ACCESS_KEY_ID: optional,
  S3_SECRET_ACCESS_KEY: optional,
  SMTP_URL: optional,
  SMTP_PATIENCE: z.coerce.number().int().min(1).max(600).default(60),
  MAIL_FROM: z.string().default('Klimaportal <klimaportal@localhost>'),
  MAILBOX_URL: optional.refine(isMailbox, 'Die Adresse beginnt mit imap:// oder imaps://.'),
  MAILBOX_ADDRESS: optional,
  MAILBOX_AUTHSERV_ID: optional,
  MASTODON_URL: optional.refine(isOrigin, 'Die Adresse beginnt mit https://.'),
  MASTODON_TOKEN: optional,
  LETTERHEAD_LINES: optional,
  LETTERHEAD_LOGO: optional,
  CONTACT_EMAIL: z.string().default('klimaportal@kreis.example'),
  OMBUDS_EMAIL: z.string().default('ombudsstelle-barrierefreie-it@mags.nrw.de'),
  OMBUDS_URL: z.string().default('https://www.lbbp.nrw.de'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

const noAddress: readonly string[] = [];

export type Config = ReturnType<typeof readConfig>;

/** Reads and checks the environment; the only place that knows `process.env`. Throws one readable sentence. */
export function readConfig(variables: Record<string, string | undefined> = process.env) {
  const parsed = Environment.safeParse(variables);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`Die Einstellung ${issue?.path.join('.') ?? ''} ist ungültig: ${issue?.message ?? ''}`);
  }
  const env = parsed.data;
  const publicUrl = (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, '');
  return {
    environment: env.NODE_ENV,
    host: env.HOST,
    port: env.PORT,
    publicUrl,
    isSecure: publicUrl.startsWith('https://'),
    trustedProxies: env.TRUSTED_PROXIES,
    dataFolder: resolve(env.DATA_DIR),
    databaseUrl: env.DATABASE_URL,
    databasePoolSize: env.DATABASE_POOL_SIZE,
    isDemo: env.PORTAL_DEMO,
    uploadLimit: Math.floor(env.UPLOAD_LIMIT_MB * 1_000_000),
    accelPrefix: env.X_ACCEL_PREFIX,
    processesFiles: env.PROCESSING,
    sofficePath: env.SOFFICE_PATH,
    /** Where programs of the machine are looked for. */
    searchPath: variables.PATH ?? '',
    scanner: env.CLAMD_HOST === undefined ? undefined : { host: env.CLAMD_HOST, port: env.CLAMD_PORT },
    s3:
      env.S3_BUCKET === undefined
        ? undefined
        : {
            endpoint: env.S3_ENDPOINT,
            region: env.S3_REGION,
            bucket: env.S3_BUCKET,
            accessKeyId: env.S3_ACCESS_KEY_ID ?? '',
            secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? '',
          },
    smtpUrl: env.SMTP_URL,
    smtpPatience: env.SMTP_PATIENCE * 1000,
    mailFrom: env.MAIL_FROM,
    mailboxUrl: env.MAILBOX_URL,
    mailboxAddress: env.MAILBOX_ADDRESS,
    mailboxAuthservId: env.MAILBOX_AUTHSERV_ID,
    /** Where posts are published by themselves; undefined: they are copied by hand. */
    mastodon:
      env.MASTODON_URL === undefined || env.MASTODON_TOKEN === undefined
        ? undefined
        : { url: env.MASTODON_URL, token: env.MASTODON_TOKEN },
    letterhead: {
      lines: (env.LETTERHEAD_LINES ?? '')
        .split('|')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      logoPath: env.LETTERHEAD_LOGO,
    },
    /** Addresses of the inner net that may be read though people typed them in; none but in tests. */
    reachableInside: noAddress,
    /** Milliseconds until such an address has to have answered, whole. */
    outsidePatience: 20_000,
    contactEmail: env.CONTACT_EMAIL,
    /** Ombudsstelle für barrierefreie Informationstechnik: every answer about a barrier names it. */
    ombuds: { email: env.OMBUDS_EMAIL, url: env.OMBUDS_URL },
    logLevel: env.LOG_LEVEL,
  };
}

/** Injection token of the configuration. */
export const CONFIG = Symbol('configuration');
