/** Why a file is not taken in. */
export type Refusal =
  | 'type'
  | 'no-film'
  | 'archive'
  | 'macros'
  | 'old-format'
  | 'protected'
  | 'mismatch'
  | 'broken'
  | 'suspicious';

type Plain = { form: 'pdf' | 'image' | 'film'; mediaType: string };
type Package = { form: 'office' | 'open-document'; mediaType: string };
export type FileType = Plain | Package;

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

const TYPES: Record<string, FileType> = {
  pdf: { form: 'pdf', mediaType: 'application/pdf' },
  jpg: { form: 'image', mediaType: 'image/jpeg' },
  jpeg: { form: 'image', mediaType: 'image/jpeg' },
  png: { form: 'image', mediaType: 'image/png' },
  pptx: { form: 'office', mediaType: `${OFFICE}.presentationml.presentation` },
  docx: { form: 'office', mediaType: `${OFFICE}.wordprocessingml.document` },
  xlsx: { form: 'office', mediaType: `${OFFICE}.spreadsheetml.sheet` },
  odp: { form: 'open-document', mediaType: `${OPEN_DOCUMENT}.presentation` },
  odt: { form: 'open-document', mediaType: `${OPEN_DOCUMENT}.text` },
  mp4: { form: 'film', mediaType: 'video/mp4' },
  webm: { form: 'film', mediaType: 'video/webm' },
  ods: { form: 'open-document', mediaType: `${OPEN_DOCUMENT}.spreadsheet` },
};

const REFUSED: Record<string, Refusal> = {
  ...many('macros', 'pptm potm ppsm ppam docm dotm xlsm xltm xlam xlsb'),
  ...many('old-format', 'ppt pps doc dot xls rtf'),
  ...many('archive', 'zip rar 7z tar gz tgz bz2 xz zst cab iso'),
};

function many(refusal: Refusal, endings: string): Record<string, Refusal> {
  return Object.fromEntries(endings.split(' ').map((ending) => [ending, refusal]));
}

/** The type that an ending promises, or why it is refused. */
export function typeByExtension(extension: string): FileType | Refusal {
  const ending = extension.toLowerCase();
  return (
    (Object.hasOwn(TYPES, ending) && TYPES[ending]) || (Object.hasOwn(REFUSED, ending) && REFUSED[ending]) || 'type'
  );
}

/** Films are for owners that take films, which take nothing else. */
export function unfittingType({ form }: FileType, ownerTakesFilms: boolean): Refusal | undefined {
  if ((form === 'film') === ownerTakesFilms) return undefined;
  return ownerTakesFilms ? 'no-film' : 'type';
}

/** What browsers show themselves. */
export const isViewable = (mediaType: string): boolean =>
  ['application/pdf', 'image/jpeg', 'image/png'].includes(mediaType);
