import type { FileType, Refusal } from './file-types.js';

/** What stands in the directory of a zip file. */
export type PackageEntry = { name: string; compressedSize: number; size: number };

/** Parts of a package that have to be read: the list of contents of OOXML, the type of an OpenDocument file. */
export const CONTENT_TYPES = '[Content_Types].xml';
export const MIMETYPE = 'mimetype';
export const isTelling = (name: string): boolean => name === CONTENT_TYPES || name === MIMETYPE;

const MOST_ENTRIES = 10_000;
const LARGEST = 2_000_000_000;
const HARMLESS = 100_000_000;
const STEEPEST = 100;

const MACROS =
  /(^|\/)(vbaProject|vbaData)[^/]*\.(bin|xml)$|(^|\/)(macrosheets|activeX)\/|^(Basic|Scripts)\/|\.(pptm|potm|ppsm|docm|dotm|xlsm|xltm|xlsb|xlam|ppam)$/i;
const PROGRAMS = /\.(exe|dll|com|scr|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|msi|jar|lnk)$/i;

/** Counts along while the directory is read, so that a bomb is noticed before its end. */
export class PackageSurvey {
  private count = 0;
  private size = 0;
  private compressedSize = 0;
  private found: Refusal | undefined;

  /** The reason to stop, as soon as there is one. */
  add({ name, compressedSize, size }: PackageEntry): Refusal | undefined {
    this.count += 1;
    this.size += size;
    this.compressedSize += compressedSize;
    const isSteep = this.size > HARMLESS && this.size / Math.max(1, this.compressedSize) > STEEPEST;
    if (this.count > MOST_ENTRIES || this.size > LARGEST || isSteep) this.found ??= 'suspicious';
    if (MACROS.test(name)) this.found ??= 'macros';
    if (PROGRAMS.test(name)) this.found ??= 'suspicious';
    return this.found;
  }
}

/** Whether the package says that it is what its ending promises. */
export function packageRefusal(type: FileType, telling: ReadonlyMap<string, string>): Refusal | undefined {
  if (type.form === 'open-document') {
    return telling.get(MIMETYPE)?.trim() === type.mediaType ? undefined : wrongPackage(telling);
  }
  const contents = telling.get(CONTENT_TYPES);
  if (contents !== undefined && /macroEnabled|vbaProject/i.test(contents)) return 'macros';
  return contents?.includes(`"${type.mediaType}.main+xml"`) ? undefined : wrongPackage(telling);
}

const wrongPackage = (telling: ReadonlyMap<string, string>): Refusal => (telling.size === 0 ? 'archive' : 'mismatch');
