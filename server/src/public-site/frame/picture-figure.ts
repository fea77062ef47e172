import type { PublicPicture } from '../../pictures/public-pictures.service.js';
import { type Markup, markup } from '../../platform/markup/markup.js';

const SIZES = [400, 800, 1600];
const LICENCES: Record<PublicPicture['licence'], string> = {
  all_rights_reserved: '',
  cc_by_4: 'CC BY 4.0',
  cc_by_sa_4: 'CC BY-SA 4.0',
  cc_by_nc_nd_4: 'CC BY-NC-ND 4.0',
  dl_de_by_2: 'dl-de/by-2-0',
  public_domain: 'gemeinfrei',
};

/** Where the bytes of a public picture are. */
export const pictureAddress = (id: string, size: 400 | 800 | 1600 = 800): string => `/bilder/${id}/${size}.webp`;

/** A picture with its credit; nothing where none may be shown. */
export function pictureFigure(picture: PublicPicture | undefined): Markup | null {
  if (!picture) return null;
  const { id, alternativeText, credit, licence, width, height } = picture;
  const licenceName = LICENCES[licence];
  const set = SIZES.map((size) => `/bilder/${id}/${size}.webp ${size}w`).join(', ');
  return markup`<figure class="picture"><img src="${pictureAddress(id)}" srcset="${set}" sizes="(min-width: 60rem) 50rem, 100vw" width="${width}" height="${height}" alt="${alternativeText}" decoding="async"><figcaption>Bild: ${credit}${
    licenceName === '' ? null : markup` (${licenceName})`
  }</figcaption></figure>`;
}
