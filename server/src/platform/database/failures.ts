const UNAVAILABLE_PRISMA = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037']);
const UNAVAILABLE_SYSTEM = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'ENOENT']);
const UNAVAILABLE_MESSAGE =
  /timeout exceeded when trying to connect|Query read timeout|Connection terminated|terminating connection|canceling statement due to statement timeout|the database system is/;

type Failure = { code?: unknown; message?: unknown; cause?: unknown; meta?: { driverAdapterError?: unknown } };

const isFailure = (value: unknown): value is Failure => typeof value === 'object' && value !== null;

/** Whether an error says "the database cannot be reached in time", whoever reports it. */
export function isDatabaseUnavailable(error: unknown, depth = 0): boolean {
  if (!isFailure(error) || depth > 4) return false;
  const code = typeof error.code === 'string' ? error.code : '';
  if (UNAVAILABLE_PRISMA.has(code) || UNAVAILABLE_SYSTEM.has(code)) return true;
  // 08 connection exception, 53 insufficient resources, 57P0x shutdown and crash, 57014 statement timeout.
  if (/^(08...|53...|57P0.|57014)$/.test(code)) return true;
  if (typeof error.message === 'string' && UNAVAILABLE_MESSAGE.test(error.message)) return true;
  return (
    isDatabaseUnavailable(error.cause, depth + 1) || isDatabaseUnavailable(error.meta?.driverAdapterError, depth + 1)
  );
}

/** Name of the violated constraint, for repositories that translate it into their module's error. */
export function violatedConstraint(error: unknown): string | undefined {
  const text = JSON.stringify(error, [
    'code',
    'meta',
    'driverAdapterError',
    'cause',
    'constraint',
    'index',
    'originalMessage',
    'message',
    'fields',
  ]);
  return /[a-z_]+_(?:unique|fkey|check)/.exec(text ?? '')?.[0];
}
