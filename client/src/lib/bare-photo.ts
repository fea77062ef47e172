const LONGEST_SIDE = 2000;
const QUALITY = 0.85;

/**
 * The same picture drawn anew: without place, time and device, upright, and small enough for a phone on the train. What
 * this browser cannot draw goes as it is.
 */
export async function barePhoto(photo: File): Promise<File> {
  const picture = await createImageBitmap(photo, { imageOrientation: 'from-image' }).catch(() => null);
  if (picture === null) return photo;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const bytes = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY));
  return bytes === null ? photo : new File([bytes], jpegName(photo.name), { type: 'image/jpeg' });
}

export const jpegName = (name: string): string => `${name.replace(/\.[^.]*$/, '') || 'foto'}.jpg`;
