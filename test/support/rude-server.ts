import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** Accepts connections and never says anything of use: nothing at all, or the same line for ever. */
export class RudeServer {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;

  constructor(line?: string) {
    this.server = createServer((socket) => {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
      if (line === undefined) return;
      const timer = setInterval(() => socket.write(line), 200);
      socket.on('close', () => clearInterval(timer));
    });
  }

  async start(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', () => resolve()));
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}
