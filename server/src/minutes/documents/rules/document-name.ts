import type { Audience } from '../../text/block.js';

type Named = { number: number; day: string; audience: Audience; stamp: string; format: string };

const EXTRACTS = { group: '', leadership: '_Auszug-Leitung', public: '_Auszug-oeffentlich' };

/** "Protokoll_46_Sitzung_2026-09-24_Entwurf.pdf": nothing in it was typed by anybody. */
export const documentName = ({ number, day, audience, stamp, format }: Named): string =>
  `Protokoll_${number}_Sitzung_${day}${EXTRACTS[audience]}${stamp === '' ? '' : `_${stamp.replaceAll(' ', '-')}`}.${format}`;
