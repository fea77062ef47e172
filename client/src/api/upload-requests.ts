import { server } from './client';
import { offlineProblem, ProblemError, problemFrom } from './problem';
import { signedInAgain } from './reauthentication';
import type { UploadTarget } from './upload';

/** The token of a speaker stands in a header, never in an address. */
export const proofOf = ({ token }: UploadTarget): Record<string, string> =>
  token === undefined ? {} : { Authorization: `Bearer ${token}` };

/** With every request that tus-js-client does not send: it names the version itself, and twice is refused. */
const uploadHeaders = (target: UploadTarget): Record<string, string> => ({
  'Tus-Resumable': '1.0.0',
  ...proofOf(target),
});

/** Announces a file; the server refuses here what it can, before a byte is sent. Answers the address of the upload. */
export async function announceUpload(target: UploadTarget, file: File): Promise<string> {
  const { token, ...purpose } = target;
  const metadata = { ...purpose, filename: file.name.normalize('NFC') };
  const path = token === undefined ? '/api/uploads' : '/api/speaker-link/uploads';
  const response = await ask(`${server}${path}`, target, 'POST', {
    'Upload-Length': String(file.size),
    'Upload-Metadata': Object.entries(metadata)
      .flatMap(([key, value]) => (value === undefined ? [] : [`${key} ${base64(value)}`]))
      .join(','),
  });
  return new URL(response.headers.get('Location') ?? '', response.url || server).href;
}

/** What became of an upload that is whole, asked once more because the first answer was lost. */
export async function askForFile(address: string, target: UploadTarget, size: number): Promise<unknown> {
  const response = await ask(address, target, 'PATCH', {
    'Upload-Offset': String(size),
    'Content-Type': 'application/offset+octet-stream',
  });
  return response.json();
}

/** What cannot be reached now is swept after a day. */
export async function giveUpUpload(address: string, target: UploadTarget): Promise<void> {
  await ask(address, target, 'DELETE').catch(() => undefined);
}

async function ask(address: string, target: UploadTarget, method: string, headers: Record<string, string> = {}) {
  const send = () =>
    fetch(address, { method, headers: { ...uploadHeaders(target), ...headers } }).catch(() => {
      throw new ProblemError(offlineProblem());
    });
  let response = await send();
  if (response.status === 401 && (await signedInAgain())) response = await send();
  if (!response.ok) throw new ProblemError(await problemFrom(response));
  return response;
}

const base64 = (text: string) => btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
