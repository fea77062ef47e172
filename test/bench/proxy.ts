import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../../server/launch/ports.js';
import { type Running, untilAnswering } from './processes.js';

export const INTERNAL = '/internal-files/';

/** Whether an nginx is on this machine; without it those lines are left out. */
export const isNginxPresent = (): boolean => spawnSync('nginx', ['-v']).status === 0;

/** nginx in front of the portal, one worker, as docker-compose.yml has it; `/plain/` is its own sendfile. */
export async function startProxy(portalUrl: string, files: string): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'klimaportal-nginx-'));
  const port = await findFreePort();
  await mkdir(join(folder, 'logs'));
  await writeFile(
    join(folder, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
     ${process.getuid?.() === 0 ? 'user root;' : ''}
     events { worker_connections 256; }
     http {
       access_log off; sendfile on; tcp_nopush on;
       client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
       uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
       server {
         listen 127.0.0.1:${port};
         location / { proxy_pass ${portalUrl}; proxy_http_version 1.1; proxy_set_header Connection ""; }
         location ${INTERNAL} { internal; alias ${files}/; }
         location /plain/ { alias ${files}/; }
       }
     }`,
  );
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'inherit', 'ignore'],
  });
  return untilAnswering(child, `http://127.0.0.1:${port}`);
}
