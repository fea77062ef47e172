const units = ['Byte', 'KB', 'MB', 'GB'] as const;

/** 860 Byte, 12,4 MB, 1 GB: decimal units as file managers show them. */
export function fileSize(bytes: number, locale = 'de-DE'): string {
  const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const amount = bytes / 1000 ** step;
  const digits = step === 0 || amount >= 100 ? 0 : 1;
  return `${amount.toLocaleString(locale, { maximumFractionDigits: digits })}\u00a0${units[step]}`;
}

export function percent(share: number, locale = 'de-DE'): string {
  return share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 });
}

/** The ending of a file name without the dot, in capitals: PPTX. */
export function fileKind(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toUpperCase() : '';
}
