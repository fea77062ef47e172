import { server } from './client';
import { offlineProblem, ProblemError, problemFromText } from './problem';
import { signedInAgain } from './reauthentication';

type UploadOptions = {
  onProgress?: (loaded: number, total: number) => void;
  signal?: AbortSignal;
};

/**
 * Sends a file as the raw body of a POST to `path` (/api/talks/…/files), with its name in the query. XMLHttpRequest, because
 * fetch does not tell how much has been sent.
 */
export async function upload(path: string, file: File, options: UploadOptions = {}): Promise<unknown> {
  const address = `${server}${path}?name=${encodeURIComponent(file.name.normalize('NFC'))}`;
  let request = await post(address, file, options);
  if (request.status === 401 && (await signedInAgain())) request = await post(address, file, options);
  if (request.status < 200 || request.status >= 300) {
    throw new ProblemError(problemFromText(request.responseText, request.status));
  }
  return request.responseText ? JSON.parse(request.responseText) : null;
}

function post(address: string, file: File, { onProgress, signal }: UploadOptions): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(loaded, total);
    request.onload = () => resolve(request);
    request.onerror = () => reject(new ProblemError(offlineProblem()));
    request.onabort = () => reject(signal?.reason);
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.open('POST', address);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.send(file);
  });
}
