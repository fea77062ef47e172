import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import WebSocket from 'ws';
import { Doc, XmlElement, XmlText } from 'yjs';
import { newId } from '../../server/src/platform/database/new-id.js';
import { until } from './until.js';

type Opening = { url: string; cookie: string; origin?: string | undefined };

const addressOf = ({ url }: Opening, minutesId: string) =>
  `${url.replace(/^http/, 'ws')}/api/minutes/${minutesId}/writing`;

/** A socket as a browser opens it: with the session's cookie and the origin of its page. */
export const openSocket = (opening: Opening, minutesId: string): WebSocket =>
  new WebSocket(addressOf(opening, minutesId), {
    headers: { cookie: opening.cookie, origin: opening.origin ?? opening.url },
  });

/** What became of a request for a socket: 101 or the status of the refusal. */
export async function knock(opening: Opening, minutesId: string): Promise<number> {
  const socket = openSocket(opening, minutesId);
  return new Promise((resolve) => {
    socket.on('open', () => {
      socket.terminate();
      resolve(101);
    });
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.on('error', () => undefined);
  });
}

/** Closed a moment before it was given up, the provider's own would come back a moment later, and try for ever. */
class Line extends HocuspocusProviderWebsocket {
  private isGivenUp = false;

  override async connect(): Promise<unknown> {
    return this.isGivenUp ? undefined : super.connect();
  }

  override destroy(): void {
    this.isGivenUp = true;
    super.destroy();
  }
}

/** An editor's window as the client has one, without the editor. */
export class WritingWindow {
  readonly document = new Doc();
  readonly provider: HocuspocusProvider;
  scope: string | undefined;
  readonly closings: number[] = [];
  private readonly line: Line;
  private readonly sockets: WebSocket[] = [];
  private marks = 0;
  private stored = '';

  constructor(opening: Opening, minutesId: string) {
    const { cookie, origin = opening.url } = opening;
    const { sockets } = this;
    class FromPage extends WebSocket {
      constructor(address: string) {
        super(address, { headers: { cookie, origin } });
        this.on('error', () => undefined);
        sockets.push(this);
      }
    }
    this.line = new Line({
      url: addressOf(opening, minutesId),
      WebSocketPolyfill: FromPage,
      delay: 100,
      minDelay: 100,
      maxDelay: 500,
    });
    this.line.on('disconnect', ({ event }: { event: { code: number } }) => this.closings.push(event.code));
    this.provider = new HocuspocusProvider({
      websocketProvider: this.line,
      name: minutesId,
      document: this.document,
      token: 'none',
      onAuthenticated: ({ scope }) => {
        this.scope = scope;
      },
      onStateless: ({ payload }) => {
        this.stored = JSON.parse(payload).mark;
      },
    });
    this.provider.attach();
  }

  async ready(): Promise<this> {
    await until(() => this.provider.synced, 20);
    return this;
  }

  write(agendaItemId: string, words: string, type = 'paragraph', attributes: Record<string, string> = {}): string {
    const id = newId();
    const element = new XmlElement(type);
    element.insert(0, [new XmlText(words)]);
    for (const [name, value] of Object.entries({ id, audience: 'group', ...attributes }))
      element.setAttribute(name, value);
    this.document.transact(() => {
      const fragment = this.document.getXmlFragment(agendaItemId);
      fragment.insert(fragment.length, [element]);
    });
    return id;
  }

  read(agendaItemId: string): string {
    return this.document
      .getXmlFragment(agendaItemId)
      .toString()
      .replaceAll(/<[^>]*>/g, '|');
  }

  /** Asks until the portal says that everything up to now is stored. */
  async untilStored(seconds = 20): Promise<void> {
    this.marks += 1;
    const mark = String(this.marks);
    let wasSynced = false;
    await until(() => {
      if (this.provider.synced && !wasSynced) this.provider.sendStateless(JSON.stringify({ type: 'mark', mark }));
      wasSynced = this.provider.synced;
      return this.stored === mark;
    }, seconds);
  }

  leave(): void {
    this.provider.destroy();
    this.line.destroy();
    // A polite goodbye would wait half a minute for an answer.
    for (const socket of this.sockets) socket.terminate();
  }
}
