import { createServer, type Server } from 'node:net';
import { codeOf, LaunchFailure } from './launch-failure.js';

function listen(host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen({ host, port, exclusive: true }, () => resolve(server));
  });
}

const close = (server: Server) => new Promise<void>((resolve) => server.close(() => resolve()));

export async function findFreePort(): Promise<number> {
  const server = await listen('127.0.0.1', 0);
  const address = server.address();
  await close(server);
  if (address === null || typeof address === 'string') throw new LaunchFailure('Es ist kein Port frei.');
  return address.port;
}

export function explainListenError(error: unknown, host: string, port: number): unknown {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new LaunchFailure(
        `Port ${port} ist schon belegt. Wählen Sie einen anderen, zum Beispiel: PORT=${port + 1} npm start`,
      );
    case 'EACCES':
      return new LaunchFailure(`Port ${port} ist Administratoren vorbehalten. Wählen Sie einen ab 1024.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new LaunchFailure(`Die Adresse ${host} aus HOST gehört nicht zu diesem Rechner.`);
    default:
      return error;
  }
}

/** Says early what would otherwise come out only after the database has started. */
export async function checkPortIsFree(host: string, port: number): Promise<void> {
  try {
    await close(await listen(host, port));
  } catch (error) {
    throw explainListenError(error, host, port);
  }
}
