import type { Config } from '../src/platform/config/config.js';
import type { DemoLogin } from './product.js';

function demoLines(logins: readonly DemoLogin[]): string[] {
  const width = Math.max(...logins.map(({ role }) => role.length), 0);
  const lines = logins.map(({ role, email, password }) => `    ${role.padEnd(width)}  ${email}  ${password}`);
  return lines.length === 0 ? [] : ['  Demo-Anmeldungen (erfundene Personen):', ...lines];
}

const mailLine = (config: Config, url: string) =>
  config.smtpUrl
    ? '  Ausgehende E-Mails gehen an den Server aus SMTP_URL.'
    : `  Ausgehende E-Mails liest die Administration unter ${url}/verwaltung/mails`;

export function welcome(
  config: Config,
  url: string,
  logins: readonly DemoLogin[],
  administratorLink: string | undefined,
): string[] {
  const first = administratorLink
    ? ['  Noch gibt es keine Administration. Mit diesem Link richten Sie sie einmalig ein:', `    ${administratorLink}`]
    : [];
  return [`Portal bereit: ${url} (beenden mit Strg+C)`, ...demoLines(logins), ...first, mailLine(config, url)];
}
