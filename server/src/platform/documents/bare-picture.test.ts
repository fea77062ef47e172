import { expect, test } from '@jest/globals';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { barePicture } from './bare-picture.js';
import { readPicture } from './read-picture.js';

const secret = Buffer.from('51.0N 8.0E, Kamera von jemandem');
const canvas = createCanvas(40, 20);
canvas.getContext('2d').fillRect(5, 5, 20, 10);

const segment = (marker: number, ...content: Buffer[]) => {
  const all = Buffer.concat(content);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(all.length + 2, 2);
  return Buffer.concat([head, all]);
};
const chunk = (name: string, content: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(name), content, Buffer.alloc(4)]);
};
/** Orientation 6 as its second entry, and words behind it. */
const exif = (order: 'II' | 'MM') => {
  const tiff = Buffer.alloc(34);
  const numbers: Array<[at: number, value: number]> = [
    [2, 42],
    [8, 2],
    [10, 0x010f],
    [22, 0x0112],
    [24, 3],
    [30, 6],
  ];
  tiff.write(order, 0, 'latin1');
  for (const [at, value] of numbers) order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  order === 'II' ? tiff.writeUInt32LE(8, 4) : tiff.writeUInt32BE(8, 4);
  return segment(0xe1, Buffer.from('Exif\0\0'), tiff, secret);
};
const bare = (bytes: Buffer) => {
  const picture = readPicture(bytes);
  return picture && barePicture(picture);
};

test('of a photograph its pixels and the way it is held are kept, nothing of who took it where', async () => {
  const photo = canvas.toBuffer('image/jpeg');
  for (const order of ['II', 'MM'] as const) {
    const taken = Buffer.concat([
      photo.subarray(0, 2),
      ...[exif(order), segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0'), secret)],
      ...[segment(0xe2, Buffer.from('MPF\0'), secret), segment(0xed, secret), segment(0xfe, secret)],
      ...[photo.subarray(2), photo, secret],
    ]);
    const found = bare(taken);
    expect(found?.bytes.includes('Kamera')).toBe(false);
    expect(found?.bytes.length).toBe(photo.length + 36);
    const shown = await loadImage(found?.bytes ?? '');
    expect([shown.width, shown.height].sort()).toEqual([20, 40]);
    // Once bare it stays as it is: the way it is held is still there.
    expect(found && barePicture(found)?.bytes).toEqual(found?.bytes);
  }
  expect(bare(photo)?.bytes).toEqual(photo);
});

test('of a PNG what is seen is kept, no words and no hidden second picture', async () => {
  const drawing = canvas.toBuffer('image/png');
  const end = drawing.length - 12;
  const told = Buffer.concat([
    drawing.subarray(0, 33),
    ...['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'prVt'].map((name) => chunk(name, secret)),
    ...[drawing.subarray(33, end), drawing.subarray(end), secret],
  ]);
  expect(bare(told)?.bytes).toEqual(drawing);
  expect((await loadImage(bare(told)?.bytes ?? '')).width).toBe(40);
});

test.each([
  [
    'a segment without an end',
    Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 1])),
      Buffer.from([0xff, 0xe1, 0xff, 0xff, 1]),
    ]),
    { width: 1, height: 1 },
  ],
  [
    'noise between segments',
    Buffer.concat([Buffer.from([0xff, 0xd8]), segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 1])), secret]),
    { width: 1, height: 1 },
  ],
  ['a chunk without an end', canvas.toBuffer('image/png').subarray(0, 50), { width: 40, height: 20 }],
])('%s is shown to nobody', (_, bytes, size) => {
  expect(readPicture(bytes)).toMatchObject(size);
  expect(bare(bytes)).toBeUndefined();
});
