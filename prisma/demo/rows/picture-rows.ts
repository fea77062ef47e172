import { Readable } from 'node:stream';
import type { FileStore } from '../../../server/src/platform/storage/file-store.js';
import { drawPicture } from '../pictures/draw.js';
import { type PictureStory, pictures } from '../pictures/pictures.js';
import { stableId } from '../stable-id.js';
import { arbeitskreis } from '../working-groups.js';
import { groupId } from './group-rows.js';
import { memberId, type Scene, type StoredDeck } from './scene.js';

export type StoredPictures = ReadonlyMap<string, StoredDeck>;

export const pictureId = (scene: Scene, key: string): string => {
  const story = pictures.find((picture) => picture.key === key);
  if (!story) throw new Error(`The demo knows no picture ${key}.`);
  return stableId(`picture/${key}`, createdAt(scene, story));
};

/** Draws them, one after the other. */
export async function storePictures(fileStore: Pick<FileStore, 'write'>): Promise<StoredPictures> {
  const stored = new Map<string, StoredDeck>();
  for (const { key: name, drawing } of pictures) {
    const bytes = drawPicture(drawing);
    const { key, size, sha256 } = await fileStore.write(Readable.from([bytes]), bytes.length);
    stored.set(name, { storageKey: key, size, sha256 });
  }
  return stored;
}

export function addPictures(scene: Scene, stored: StoredPictures): void {
  for (const story of pictures) {
    const bytes = stored.get(story.key);
    if (bytes) addPicture(scene, story, bytes);
  }
}

function addPicture(scene: Scene, story: PictureStory, bytes: StoredDeck): void {
  const { rows, calendar } = scene;
  const { key, on, by, isReviewed, isWithdrawn, consents = [], drawing: _, ...told } = story;
  const at = createdAt(scene, story);
  const id = pictureId(scene, key);
  const byId = memberId(scene, by);
  rows.pictures.push({
    ...{ ...told, id, workingGroupId: groupId(scene, arbeitskreis), createdById: byId, createdAt: at, updatedAt: at },
    takenOn: calendar.column(on),
    overviewReviewedAt: isReviewed ? at : null,
    withdrawnAt: isWithdrawn ? calendar.at('2026-09-14', '09:40') : null,
  });
  for (const { personName, channel, withdrawnOn } of consents) {
    rows.pictureConsents.push({
      ...{ id: stableId(`picture-consent/${key}/${personName}/${channel}`, at), pictureId: id, personName, channel },
      ...{ purpose: 'Bericht über die Earth Hour', wording: 'Einwilligung Fotos, Fassung 2026-03' },
      givenOn: calendar.column(on),
      withdrawnAt: withdrawnOn ? calendar.at(withdrawnOn, '11:20') : null,
    });
  }
  const fileId = stableId(`picture-file/${key}`, at);
  rows.files.push({ id: fileId, ownerType: 'picture', ownerId: id, position: 0, version: 2, createdAt: at });
  rows.fileVersions.push({
    ...{ id: stableId(`picture-file-version/${key}`, at), fileId, number: 1, ...bytes },
    ...{ fileName: `${key}.jpg`, mediaType: 'image/jpeg', uploadedById: byId, createdAt: at },
  });
  rows.fileRights.push({
    ...{ fileId, holder: story.credit, scope: 'members', licence: 'all_rights_reserved', thirdParty: 'none' },
    ...{ grantedBy: `${by.givenName} ${by.familyName}`, grantedOn: calendar.column(on), grantedHow: 'upload_form' },
    ...{ recordedById: byId, recordedAt: at },
  });
}

const createdAt = ({ calendar }: Scene, { on }: PictureStory): Date => calendar.at(on, '13:25');
