import type { S3ClientConfig } from '@aws-sdk/client-s3';
import type { Config } from '../config/config.js';

/** How we talk to any S3-compatible store, with every wait bounded. */
export function s3ClientConfig({
  endpoint,
  region,
  accessKeyId,
  secretAccessKey,
}: NonNullable<Config['s3']>): S3ClientConfig {
  return {
    region,
    credentials: { accessKeyId, secretAccessKey },
    // Stores beside Amazon's know neither bucket names as hosts nor checksums in trailers; every part is signed
    // with its SHA-256 anyway.
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: 3_000,
      requestTimeout: 30_000,
      throwOnRequestTimeout: true,
      httpAgent: { keepAlive: true, maxSockets: 200 },
      httpsAgent: { keepAlive: true, maxSockets: 200 },
    },
  };
}
