import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Picture } from '../reading.js';

/** Pixels: for reading, and for lists. */
export const WIDTH = 1280;
const SMALL = 320;
/** Longer than any page: a strip of paper is cut. */
export const MOST_HEIGHT = 5120;
const QUALITY = 80;

/** A page in both widths, as files in the folder. */
export async function writePictures(folder: string, page: number, canvas: Canvas): Promise<Picture[]> {
  const small = createCanvas(SMALL, Math.max(1, Math.round((canvas.height * SMALL) / canvas.width)));
  const context = small.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, small.width, small.height);
  return [await write(folder, page, small), await write(folder, page, canvas)];
}

async function write(folder: string, page: number, canvas: Canvas): Promise<Picture> {
  const { width, height } = canvas;
  const file = `page-${page}-${width}.webp`;
  await writeFile(join(folder, file), canvas.encodeSync('webp', QUALITY));
  return { page, width, height, file };
}
