import type { IncomingMessage } from 'node:http';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { SessionsService } from '../../auth/sessions.service.js';
import { NotFound, Unauthenticated } from '../../platform/errors/domain-error.js';
import type { ClientSocket } from '../../platform/sockets/client-socket.js';
import { SocketDoors } from '../../platform/sockets/socket-doors.js';
import { EditorsService } from './editors.service.js';
import { modeOf } from './rules/mode.js';
import { SeatsService } from './seats.service.js';
import { WritingRepository } from './writing.repository.js';

/** The one socket of the portal, for members: `/api/minutes/:id/writing`. Its README has the wire. */
@Injectable()
export class WritingDoorService implements OnModuleInit, OnModuleDestroy {
  private isClosing = false;

  constructor(
    private readonly doors: SocketDoors,
    private readonly sessions: SessionsService,
    private readonly repository: WritingRepository,
    private readonly seats: SeatsService,
    private readonly editors: EditorsService,
  ) {}

  onModuleInit(): void {
    this.doors.open({
      path: /^\/api\/minutes\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/writing$/,
      admit: (request, id) => this.admit(request, id),
    });
  }

  /** By now no new request is answered; what was typed is stored before the database is closed. */
  async onModuleDestroy(): Promise<void> {
    this.isClosing = true;
    await this.editors.stop();
  }

  private async admit(request: IncomingMessage, minutesId: string): Promise<(socket: ClientSocket) => void> {
    const actor = await this.sessions.resolve(request);
    if (actor.kind !== 'member') throw new Unauthenticated();
    const [standing] = await this.repository.listStandings([minutesId]);
    const mode = standing && modeOf(actor, standing);
    if (!mode) throw new NotFound();
    this.seats.requireRoom(actor.id, minutesId);
    const session = this.sessions.keyOf(request);
    return (socket) => {
      if (this.isClosing) socket.close(1012, 'restart');
      else this.editors.welcome({ actor, session, minutesId, mode }, socket);
    };
  }
}
