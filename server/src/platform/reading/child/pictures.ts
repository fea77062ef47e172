import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Picture } from '../reading.js';

/** Pixels: for reading, and for lists. */
export const WIDTH = 1280;
export const SMALL = 320;
/** Longer than any page: a strip of paper is cut. */
export const MOST_HEIGHT = 5120;
const QUALITY = 80;

/** A page as it was drawn and in smaller widths, as files in the folder. */
export async function writePictures(
  folder: string,
  page: number,
  canvas: Canvas,
  widths: readonly number[] = [SMALL],
): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const width of widths.filter((one) => one < canvas.width)) {
    pictures.push(await write(folder, page, scaled(canvas, width)));
  }
  return [...pictures, await write(folder, page, canvas)];
}

function scaled(canvas: Canvas, width: number): Canvas {
  const small = createCanvas(width, Math.max(1, Math.round((canvas.height * width) / canvas.width)));
  const context = small.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, small.width, small.height);
  return small;
}

async function write(folder: string, page: number, canvas: Canvas): Promise<Picture> {
  const { width, height } = canvas;
  const file = `page-${page}-${width}.webp`;
  await writeFile(join(folder, file), canvas.encodeSync('webp', QUALITY));
  return { page, width, height, file };
}
