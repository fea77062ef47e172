import { randomBytes, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { createCanvas } from '@napi-rs/canvas';
import type { Prisma } from '../../../server/src/generated/prisma/client.js';
import { FileStore } from '../../../server/src/platform/storage/file-store.js';
import type { TestApp } from '../app.js';

type Given = Partial<Omit<Prisma.PictureUncheckedCreateInput, 'consents'>>;

/** A drawing as somebody would hand it in; different every time. */
export function drawnPicture(width = 60, height = 40): Buffer {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = `#${randomBytes(3).toString('hex')}`;
  context.fillRect(0, 0, width, height);
  return canvas.toBuffer('image/png');
}

/** A picture of the pool with bytes, released for the website and social media, nobody on it. */
export async function createPicture(portal: TestApp, group: { id: string }, given: Given = {}) {
  const { client } = portal.database;
  const picture = await client.picture.create({
    data: {
      workingGroupId: group.id,
      title: 'Dorfplatz',
      alternativeText: 'Ein Dorfplatz mit Linde',
      credit: 'Kreis Siegen-Wittgenstein',
      personsShown: 'none',
      channels: ['website', 'social_media'],
      createdAt: portal.clock.now(),
      ...given,
    },
  });
  const store = portal.app.get(FileStore);
  const bytes = createCanvas(80, 60).toBuffer('image/webp');
  const stored = await store.write(Readable.from(bytes), 1_000_000);
  await store.keep(stored.key);
  await client.file.create({
    data: {
      ownerType: 'picture',
      ownerId: picture.id,
      rights: {
        create: {
          ...{ holder: 'Kreis', scope: 'members', licence: 'all_rights_reserved', thirdParty: 'none' },
          ...{ grantedBy: 'Hanna', grantedOn: new Date('2026-11-01'), grantedHow: 'upload_form' },
        },
      },
      versions: {
        create: {
          ...{ number: 1, storageKey: randomUUID(), fileName: 'bild.png', mediaType: 'image/png', size: 10 },
          ...{ sha256: stored.sha256, previewState: 'ready', pageCount: 1 },
          pages: {
            create: {
              ...{ number: 1, text: '' },
              images: {
                create: { width: 800, height: 600, storageKey: stored.key, size: stored.size, sha256: stored.sha256 },
              },
            },
          },
        },
      },
    },
  });
  return picture;
}
