import { IncomingMessage, MessageType } from '@hocuspocus/server';
import { decodeStateVector, decodeUpdate } from 'yjs';

/** What a client may send, before it reaches any document; undefined is what no editor of ours would send. */
export type Frame = { kind: 'change'; size: number } | { kind: 'other' };

const LONGEST_WORD = 10_000;
const LARGEST_AWARENESS = 64_000;
const STATE_VECTOR = 0;

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
      return message.readVarUint8Array().length <= LARGEST_AWARENESS ? { kind: 'other' } : undefined;
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

function readSync(message: IncomingMessage): Frame | undefined {
  const step = message.readVarUint();
  const content = message.readVarUint8Array();
  if (step === STATE_VECTOR) {
    decodeStateVector(content);
    return { kind: 'other' };
  }
  if (step > 2) return undefined;
  decodeUpdate(content);
  return { kind: 'change', size: content.length };
}
