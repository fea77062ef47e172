import type { StandardSchemaV1 } from '@standard-schema/spec';

/** JSON pointer (RFC 6901, as URI fragment) to the value an issue is about. */
export function pointerTo(path: StandardSchemaV1.Issue['path']): string {
  const keys = (path ?? []).map((segment) => (typeof segment === 'object' ? segment.key : segment));
  return `#/${keys.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
}
