export type MailAddress = { name: string; address: string };

/** `Klimaportal <portal@kreis.example>` or the bare address. */
export function parseAddress(text: string): MailAddress {
  const [, name = '', address = ''] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(text) ?? [];
  return address === '' ? { name: '', address: text.trim() } : { name, address };
}
