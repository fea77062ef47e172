import type { Api } from './as.js';

/** For what an upload is. */
export type UploadTarget = { ownerType?: string; ownerId?: string; fileId?: string };

/** Members and speakers send to different doors, and say who they are in different ways. */
type Sender = Pick<Api, 'raw'> & { door?: string };

/** With every request of the protocol. */
export const TUS = { 'tus-resumable': '1.0.0' };

export const uploadMetadata = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');

/** The first request of tus: name, purpose and size, no bytes yet. */
export const beginUpload = (api: Sender, target: UploadTarget, name: string, size: number): Promise<Response> =>
  api.raw(api.door ?? '/api/uploads', {
    method: 'POST',
    headers: {
      ...TUS,
      'upload-length': String(size),
      'upload-metadata': uploadMetadata({ ...target, filename: name }),
    },
  });

export const sendPiece = (api: Sender, address: string, offset: number, bytes: Buffer): Promise<Response> =>
  api.raw(address, {
    method: 'PATCH',
    body: new Uint8Array(bytes),
    headers: { ...TUS, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
  });

/** How many bytes of an upload are there; undefined where there is none. */
export async function uploadOffset(api: Sender, address: string): Promise<number | undefined> {
  const { status, headers } = await api.raw(address, { method: 'HEAD', headers: TUS });
  return status === 200 ? Number(headers.get('upload-offset')) : undefined;
}

export const cancelUpload = (api: Sender, address: string): Promise<Response> =>
  api.raw(address, { method: 'DELETE', headers: TUS });
