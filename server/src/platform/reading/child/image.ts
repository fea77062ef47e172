import { readFile } from 'node:fs/promises';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Reading, ReadingTask } from '../reading.js';
import { MOST_HEIGHT, SMALL, WIDTH, writePictures } from './pictures.js';
import { Unreadable } from './unreadable.js';

/** Beside the usual ones: those in which pictures stand on public pages, the last where the photo is large enough. */
const SMALLER = [SMALL, 400, 800, WIDTH];
const LARGEST = 1600;

/** A photo or drawing: one page without words. */
export async function readImage(path: string, { folder }: ReadingTask): Promise<Reading> {
  const image = await loadImage(await readFile(path)).catch(() => undefined);
  if (!image || image.width === 0 || image.height === 0) throw new Unreadable('broken');
  const width = Math.min(LARGEST, Math.max(WIDTH, image.width));
  const height = Math.min(MOST_HEIGHT, Math.max(1, Math.round((image.height * width) / image.width)));
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  return {
    obstacle: null,
    pageCount: 1,
    pages: [{ number: 1, title: null, text: '', notes: null }],
    pictures: await writePictures(folder, 1, canvas, SMALLER),
  };
}
