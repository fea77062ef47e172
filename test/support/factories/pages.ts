import type { Prisma } from '../../../server/src/generated/prisma/client.js';
import type { TestApp } from '../app.js';
import { RIGHTS } from './talks.js';

type PageText = { title?: string; text: string; notes?: string };
type FileInput = Partial<Omit<Prisma.FileUncheckedCreateInput, 'versions' | 'rights'>>;
type RightsInput = Partial<Omit<Prisma.FileRightsUncheckedCreateInput, 'fileId'>> | null;

let count = 0;

/** A version with text, as the processing leaves it; no bytes lie behind it. */
export async function addVersion(portal: TestApp, fileId: string, number: number, pages: readonly PageText[]) {
  count += 1;
  return portal.database.client.fileVersion.create({
    data: {
      fileId,
      number,
      storageKey: `page-test-${count}`,
      fileName: 'Folien.pdf',
      mediaType: 'application/pdf',
      size: 1000n,
      sha256: String(count).padStart(64, '0'),
      previewState: 'ready',
      pages: { create: pages.map((page, index) => ({ number: index + 1, ...page })) },
    },
  });
}

/** A file of a talk with pages, released to the members unless told otherwise; `rights: null` waits for them. */
export async function createFileWithPages(
  portal: TestApp,
  talk: { id: string },
  pages: readonly PageText[],
  { rights = {}, ...given }: FileInput & { rights?: RightsInput } = {},
) {
  const { id } = await portal.database.client.file.create({
    data: {
      ownerType: 'talk',
      ownerId: talk.id,
      ...(rights && { rights: { create: { ...RIGHTS, grantedOn: new Date('2026-11-20'), ...rights } } }),
      ...given,
    },
  });
  const version = await addVersion(portal, id, 1, pages);
  return { id, versionId: version.id };
}
