/** What somebody typed as e-mail address, in the form accounts are kept in. */
export function accountName(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .toLowerCase()
    .slice(0, 254);
}
