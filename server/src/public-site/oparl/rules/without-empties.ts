/** Mandatory even when there is nothing in it. */
const KEPT = new Set(['legislativeTerm']);

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** OParl tells neither null, nor empty texts, nor empty lists that need not be there. */
export const withoutEmpties = (object: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(object).filter(([name, value]) => !isEmpty(value) || (KEPT.has(name) && Array.isArray(value))),
  );
