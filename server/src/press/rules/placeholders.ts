/** `{{ort}}`, or `{{ort|in der Region}}` with what stands where nobody says something else. */
const PLACEHOLDER = /\{\{\s*([\p{L}\p{N}_-]{1,40})\s*(?:\|([^{}]{0,200}))?\}\}/gu;

export type Values = Readonly<Record<string, string>>;
export type Filled = { text: string; missing: string[] };
export type Placeholder = { name: string; otherwise: string | null };

/** Each once, in the order of the text; names are the same in small and capital letters. */
export function placeholdersIn(text: string): Placeholder[] {
  const found = new Map<string, Placeholder>();
  for (const [, name = '', otherwise] of text.matchAll(PLACEHOLDER)) {
    const key = name.toLowerCase();
    const known = found.get(key);
    found.set(key, { name: key, otherwise: known?.otherwise ?? otherwise?.trim() ?? null });
  }
  return [...found.values()];
}

/** What is not said stands in brackets, so that nobody overlooks it. The first of the values that knows a name counts. */
export function fill(text: string, ...values: readonly Values[]): Filled {
  const missing = new Set<string>();
  const filled = text.replace(PLACEHOLDER, (_, name: string, otherwise: string | undefined) => {
    const key = name.toLowerCase();
    const said = values.find((one) => Object.hasOwn(one, key))?.[key] ?? otherwise?.trim();
    if (said !== undefined && said !== '') return said;
    missing.add(key);
    return `[${key}]`;
  });
  return { text: filled, missing: [...missing] };
}

/** Somebody's words inside a text with marks: no link, no heading, no emphasis comes of them. */
export const asWords = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
