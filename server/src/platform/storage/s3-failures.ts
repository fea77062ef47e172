import { DomainError, StorageFull } from '../errors/domain-error.js';
import { StorageUnavailable, StoredObjectMissing } from './storage.errors.js';

type ServiceError = { name?: unknown; $metadata?: { httpStatusCode?: unknown } };

const isError = (error: unknown): error is ServiceError => typeof error === 'object' && error !== null;
const statusOf = (error: unknown) => (isError(error) ? Number(error.$metadata?.httpStatusCode) : Number.NaN);
const nameOf = (error: unknown) => (isError(error) ? String(error.name) : '');

/** What a failed call to the store means for the person who waits. The original stays as cause, for the log. */
export function storageFailure(error: unknown): unknown {
  if (error instanceof DomainError) return error;
  const status = statusOf(error);
  if (nameOf(error) === 'NoSuchKey') return Object.assign(new StoredObjectMissing(), { cause: error });
  if (status === 507 || nameOf(error) === 'XMinioStorageFull') {
    return Object.assign(new StorageFull(), { cause: error });
  }
  // Without a status the store did not answer at all.
  const isAnswer = status >= 400 && status < 500;
  return isAnswer ? error : Object.assign(new StorageUnavailable(), { cause: error });
}

export const isNotImplemented = (error: unknown): boolean =>
  statusOf(error) === 501 || nameOf(error) === 'NotImplemented';

export const isNotThere = (error: unknown): boolean =>
  ['NotFound', 'NoSuchKey', 'NoSuchUpload'].includes(nameOf(error));
