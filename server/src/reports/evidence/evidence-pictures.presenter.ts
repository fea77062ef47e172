import type { TakenPicture } from '../../pictures/public-pictures.service.js';
import { germanDay } from '../../platform/clock/german-day.js';
import { type Enclosure, FolderPage } from '../../platform/folders/offline-folder.js';
import { bytesSource } from '../../platform/folders/write-folder.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import { plainWords } from '../../platform/validation/plain-words.js';

/** A picture that is released, and its bytes (WebP); null where that was taken back meanwhile. */
export type EvidencePicture = TakenPicture & { read(): Promise<Uint8Array | null> };

export const PICTURES = { title: 'Bilder', path: 'bilder.html' };

export function presentPicturesPage(pictures: readonly EvidencePicture[]): FolderPage {
  return new FolderPage(
    PICTURES.path,
    PICTURES.title,
    PICTURES.path,
    markup`<p>Enthalten sind Bilder aus dem Zeitraum, die für die Website freigegeben sind.</p>${pictures.map(figure)}`,
  );
}

export const pictureEnclosures = (pictures: readonly EvidencePicture[]): Enclosure[] =>
  pictures.map((picture, place) => ({
    path: pathOf(picture, place),
    title: `Bild: ${picture.title}`,
    version: picture.id,
    open: async () => {
      const bytes = await picture.read();
      return bytes && bytesSource(bytes);
    },
  }));

/** "bilder/03_Wilhelmsburg_im_Dunkeln.webp" */
const pathOf = ({ title }: EvidencePicture, place: number): string =>
  `bilder/${[String(place + 1).padStart(2, '0'), plainWords(title)].filter(Boolean).join('_')}.webp`;

const figure = (picture: EvidencePicture, place: number): Markup => {
  const { title, alternativeText, credit, takenOn, width, height } = picture;
  const facts = [takenOn && germanDay(takenOn), picture.place, `Bild: ${credit}`].filter(Boolean).join(', ');
  return markup`<figure><img src="${pathOf(picture, place)}" alt="${alternativeText}" width="${width}" height="${height}" loading="lazy"><figcaption><strong>${title}</strong><br>${facts}</figcaption></figure>
`;
};
