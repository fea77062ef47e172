import { readFile } from 'node:fs/promises';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Reading, ReadingTask } from '../reading.js';
import { MOST_HEIGHT, WIDTH, writePictures } from './pictures.js';
import { Unreadable } from './unreadable.js';

/** A photo or drawing: one page without words. */
export async function readImage(path: string, { folder }: ReadingTask): Promise<Reading> {
  const image = await loadImage(await readFile(path)).catch(() => undefined);
  if (!image || image.width === 0 || image.height === 0) throw new Unreadable('broken');
  const height = Math.min(MOST_HEIGHT, Math.max(1, Math.round((image.height * WIDTH) / image.width)));
  const canvas = createCanvas(WIDTH, height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, WIDTH, height);
  context.drawImage(image, 0, 0, WIDTH, height);
  return {
    obstacle: null,
    pageCount: 1,
    pages: [{ number: 1, title: null, text: '', notes: null }],
    pictures: await writePictures(folder, 1, canvas),
  };
}
