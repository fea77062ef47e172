import { IncomingMessage, MessageType } from '@hocuspocus/server';
import { decodeStateVector, decodeUpdate } from 'yjs';

/** What a client may send, before it reaches any document; undefined is what no editor of ours would send. */
export type Frame =
  /** Typed just now, or what the portal asked for because it has not got it. */
  | { kind: 'change'; size: number; isTyped: boolean }
  /** Of which windows it tells that they are there. */
  | { kind: 'presence'; clientIds: number[] }
  | { kind: 'other' };

const LONGEST_WORD = 10_000;
const LARGEST_PRESENCE = 64_000;
const STATE_VECTOR = 0;
const TYPED = 2;
/** No structs and no deletions. */
const EMPTY = 2;

/** Reads a frame to its end: it is for this document, of a known kind, and a change in it is whole. Never throws. */
export function readFrame(bytes: Uint8Array, documentName: string): Frame | undefined {
  try {
    const message = new IncomingMessage(bytes);
    return message.readVarString() === documentName ? readMessage(message) : undefined;
  } catch {
    return undefined;
  }
}

function readMessage(message: IncomingMessage): Frame | undefined {
  switch (message.readVarUint()) {
    case MessageType.Sync:
    case MessageType.SyncReply:
      return readSync(message);
    case MessageType.Awareness:
      return readPresence(message.readVarUint8Array());
    case MessageType.Auth:
      message.readVarUint();
      return message.readVarString().length <= LONGEST_WORD ? { kind: 'other' } : undefined;
    case MessageType.Stateless:
      return message.readVarString().length <= LONGEST_WORD ? { kind: 'other' } : undefined;
    case MessageType.QueryAwareness:
    case MessageType.CLOSE:
      return { kind: 'other' };
    default:
      return undefined;
  }
}

function readPresence(content: Uint8Array): Frame | undefined {
  if (content.length > LARGEST_PRESENCE) return undefined;
  const message = new IncomingMessage(content);
  const clientIds: number[] = [];
  for (let count = message.readVarUint(); count > 0; count -= 1) {
    const clientId = message.readVarUint();
    message.readVarUint();
    const state: unknown = JSON.parse(message.readVarString());
    if (typeof state !== 'object' || Array.isArray(state)) return undefined;
    if (state !== null) clientIds.push(clientId);
  }
  return { kind: 'presence', clientIds };
}

function readSync(message: IncomingMessage): Frame | undefined {
  const step = message.readVarUint();
  const content = message.readVarUint8Array();
  if (step === STATE_VECTOR) {
    decodeStateVector(content);
    return { kind: 'other' };
  }
  if (step > TYPED) return undefined;
  decodeUpdate(content);
  return { kind: 'change', size: content.length, isTyped: step === TYPED && content.length > EMPTY };
}
