/**
 * Whether our own mail server says that a message comes from the domain of its sender (RFC 8601): DMARC passed for it,
 * or a signature of it or of a domain above it. `fields`: values of Authentication-Results as they came, the topmost
 * first. Only the topmost that bears the name of our server counts: a forged one can only stand below it.
 */
export function isAuthenticated(fields: readonly string[], authservId: string, from: string): boolean {
  const domain = /@([^@\s]+)$/.exec(from)?.[1]?.toLowerCase();
  if (domain === undefined) return false;
  for (const field of fields) {
    const [server = '', ...results] = withoutFreeText(field).split(';');
    if (server.trim().split(/\s+/)[0]?.toLowerCase() !== authservId.toLowerCase()) continue;
    return results.some((result) => speaksFor(domain, result.trim().toLowerCase().split(/\s+/)));
  }
  return false;
}

function speaksFor(domain: string, [verdict, ...properties]: string[]): boolean {
  const property = (name: string) => properties.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
  if (verdict === 'dmarc=pass') return property('header.from') === domain;
  if (verdict !== 'dkim=pass') return false;
  const signer = property('header.d') ?? property('header.i')?.split('@').at(-1) ?? '';
  return domain === signer || (signer.includes('.') && domain.endsWith(`.${signer}`));
}

/** Comments and quoted words are the sender's to choose. */
function withoutFreeText(field: string): string {
  let kept = '';
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < field.length; at += 1) {
    const sign = field[at];
    if (sign === '\\') at += 1;
    else if (isQuoted) isQuoted = sign !== '"';
    else if (sign === '(') depth += 1;
    else if (sign === ')' && depth > 0) depth -= 1;
    else if (sign === '"' && depth === 0) isQuoted = true;
    else if (depth === 0) kept += sign;
  }
  return kept;
}
