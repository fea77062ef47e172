const HOUR = 3_600_000;

export const IDLE_LIFETIME = 8 * HOUR;
export const ABSOLUTE_LIFETIME = 7 * 24 * HOUR;

export type Lifetime = { expiresAt: Date; endsAt: Date };

export function newLifetime(now: Date): Lifetime {
  return {
    expiresAt: new Date(now.getTime() + IDLE_LIFETIME),
    endsAt: new Date(now.getTime() + ABSOLUTE_LIFETIME),
  };
}

/** New idle end when more than half of the idle time is gone, else undefined: no write per request. */
export function prolonged({ expiresAt, endsAt }: Lifetime, now: Date): Date | undefined {
  if (expiresAt.getTime() - now.getTime() > IDLE_LIFETIME / 2) return undefined;
  const next = Math.min(now.getTime() + IDLE_LIFETIME, endsAt.getTime());
  return next > expiresAt.getTime() ? new Date(next) : undefined;
}
