import { shortName } from './short-name.js';

type Named =
  | { kind: 'file'; title: string; place: number; extension?: string | undefined }
  | { kind: 'minutes'; number: number };

/** What a file is called outside: after its paper, never as its author called it. */
export const titleOf = (file: Named): string =>
  file.kind === 'minutes'
    ? `Ergebnisprotokoll der ${file.number}. Sitzung`
    : `${shortName(file.title)}${file.place === 0 ? '' : ` (${file.place + 1})`}`;

export function fileNameOf(file: Named): string {
  const name = titleOf(file)
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const extension = file.kind === 'minutes' ? 'pdf' : file.extension;
  return extension === undefined ? name : `${name}.${extension}`;
}
