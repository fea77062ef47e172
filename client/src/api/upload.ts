import type { DetailedError, Upload } from 'tus-js-client';
import { ProblemError, problemFromText } from './problem';
import { signedInAgain } from './reauthentication';
import { UploadMemory } from './upload-memory';
import { announceUpload, askForFile, giveUpUpload, proofOf } from './upload-requests';

/** What a file is for: an owner, or the file whose next version it becomes. A speaker adds the token of the link. */
export type UploadTarget = {
  ownerType?: string;
  ownerId?: string;
  fileId?: string | undefined;
  token?: string;
};

type Observer = {
  onProgress?: (loaded: number, total: number) => void;
  /** The connection is gone; it goes on by itself. */
  onWaiting?: () => void;
};

/** As large as what the server passes on at once; with each piece it looks anew whether the person still may. */
const PIECE = 8 * 1024 * 1024;
const PAUSES = Array.from({ length: 10_000 }, (_, turn) => Math.min(500 * 2 ** turn, 8_000));
const PASSING = new Set(['/problems/upload-offset-differs', '/problems/upload-in-use', '/problems/changed-meanwhile']);

/** A file on its way (tus): goes on after a lost connection, after a restart of the server, after a reload of the page. */
export class FileTransfer {
  private readonly memory: UploadMemory;
  private upload: Upload | null = null;
  private address: string | null = null;
  private isStopped = false;

  constructor(
    person: string,
    private readonly target: UploadTarget,
    private readonly file: File,
    private readonly observer: Observer = {},
  ) {
    this.memory = new UploadMemory(person, target, file);
  }

  /** Until the server has made a file of it; the answer is the file. */
  async send(): Promise<unknown> {
    const known = this.memory.address;
    try {
      return await this.pass(known ?? (await announceUpload(this.target, this.file)));
    } catch (error) {
      if (known === null || !isGone(error) || this.isStopped) throw error;
      return this.pass(await announceUpload(this.target, this.file));
    }
  }

  pause(): void {
    void this.upload?.abort();
  }

  goOn(): void {
    this.upload?.start();
  }

  async cancel(): Promise<void> {
    this.isStopped = true;
    this.memory.forget();
    await this.upload?.abort();
    if (this.address !== null) await giveUpUpload(this.address, this.target);
  }

  private async pass(address: string): Promise<unknown> {
    this.address = address;
    this.memory.keep(address);
    const { Upload } = await import('tus-js-client');
    try {
      const answer = await new Promise<string>((resolve, reject) => {
        const upload = new Upload(this.file, {
          endpoint: null,
          uploadUrl: address,
          headers: proofOf(this.target),
          chunkSize: PIECE,
          retryDelays: PAUSES,
          storeFingerprintForResuming: false,
          onProgress: (loaded, total) => this.observer.onProgress?.(loaded, total),
          onShouldRetry: (error) => this.isWorthAnotherTry(error),
          onError: async (error) => {
            if (statusOf(error) === 401 && (await signedInAgain())) upload.start();
            else reject(refusalFrom(error));
          },
          onSuccess: ({ lastResponse }) => resolve(lastResponse.getBody()),
        });
        this.upload = upload;
        if (!this.isStopped) upload.start();
      });
      const file = answer ? JSON.parse(answer) : await askForFile(address, this.target, this.file.size);
      this.memory.forget();
      return file;
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status >= 400 && error.problem.status < 500) {
        this.memory.forget();
      }
      throw error;
    }
  }

  private isWorthAnotherTry(error: DetailedError): boolean {
    const status = statusOf(error);
    const isPassing =
      status === 0 || status === 408 || status === 423 || (status >= 500 && status !== 507) || isDisagreement(error);
    if (isPassing) this.observer.onWaiting?.();
    return isPassing;
  }
}

const responseOf = (error: Error | DetailedError) => ('originalResponse' in error ? error.originalResponse : null);
const statusOf = (error: Error | DetailedError): number => responseOf(error)?.getStatus() ?? 0;

const refusalFrom = (error: Error | DetailedError) =>
  new ProblemError(problemFromText(responseOf(error)?.getBody() ?? '', statusOf(error)));

const isDisagreement = (error: DetailedError): boolean =>
  statusOf(error) === 409 && PASSING.has(refusalFrom(error).problem.type);

const isGone = (error: unknown): boolean => error instanceof ProblemError && error.isFinal;
