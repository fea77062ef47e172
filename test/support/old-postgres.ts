import type { Socket } from 'node:net';

const message = (type: string, body: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), length, body]);
};

const int16 = (value: number) => Buffer.from([value >> 8, value & 255]);
const int32 = (value: number) => Buffer.concat([int16(value >>> 16), int16(value & 65_535)]);
const text = (value: string) => Buffer.from(`${value}\0`);

const column = (name: string, type: number) =>
  Buffer.concat([text(name), int32(0), int16(0), int32(type), int16(-1 & 65_535), int32(0), int16(0)]);
const field = (value: string) => Buffer.concat([int32(value.length), Buffer.from(value)]);

const ready = message('Z', Buffer.from('I'));
const welcome = Buffer.concat([message('R', int32(0)), ready]);

const row = (number: number, name: string) =>
  Buffer.concat([
    message('T', Buffer.concat([int16(2), column('number', 23), column('name', 25)])),
    message('D', Buffer.concat([int16(2), field(String(number)), field(name)])),
    message('C', text('SELECT 1')),
    ready,
  ]);

/** Speaks just enough of PostgreSQL's protocol to be asked for its version. */
export function answerAsPostgres(number: number, name: string): (socket: Socket) => void {
  return (socket) => {
    socket.once('data', () => {
      socket.write(welcome);
      socket.on('data', (chunk) => {
        if (chunk[0] === 'Q'.charCodeAt(0)) socket.write(row(number, name));
      });
    });
  };
}
