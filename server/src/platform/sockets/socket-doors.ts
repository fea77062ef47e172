import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { WebSocketServer } from 'ws';
import { CONFIG, type Config } from '../config/config.js';
import { DomainError } from '../errors/domain-error.js';
import { isOwnOrigin } from '../http/same-origin.js';
import { ClientSocket } from './client-socket.js';

/** Called with the open socket of somebody who may enter. */
type Welcome = (socket: ClientSocket) => void;
/** Says by an error of the domain who may not. */
type Door = { path: RegExp; admit(request: IncomingMessage, id: string): Promise<Welcome> };

/** One message of a client. */
const LARGEST = 8_000_000;

/** Where a request may become a socket: only from the portal's own pages, and only after the door's own question. */
@Injectable()
export class SocketDoors implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(SocketDoors.name);
  private readonly doors: Door[] = [];
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST, clientTracking: false });
  private isClosing = false;

  constructor(
    private readonly adapter: HttpAdapterHost,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    // The demo is loaded in a context without HTTP.
    const server: Server | undefined = this.adapter.httpAdapter?.getHttpServer();
    server?.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      socket.on('error', () => socket.destroy());
      void this.enter(request, socket, head);
    });
  }

  onModuleDestroy(): void {
    this.isClosing = true;
  }

  open(door: Door): void {
    this.doors.push(door);
  }

  private async enter(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    try {
      const welcome = await this.admit(request);
      if (typeof welcome === 'number') return refuse(socket, welcome);
      this.sockets.handleUpgrade(request, socket, head, (opened) => welcome(new ClientSocket(opened)));
    } catch (error) {
      if (!(error instanceof DomainError)) this.logger.error('a socket could not be opened', error);
      refuse(socket, error instanceof DomainError ? error.status : 503);
    }
  }

  private async admit(request: IncomingMessage): Promise<Welcome | number> {
    if (this.isClosing) return 503;
    if (!isOwnOrigin(this.config.publicUrl, request.headers)) return 403;
    for (const { path, admit } of this.doors) {
      const id = path.exec(request.url ?? '')?.[1];
      if (id !== undefined) return admit(request, id);
    }
    return 404;
  }
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
