export type Registrable = {
  registrationMode: 'none' | 'members' | 'public' | 'external';
  visibility: 'members' | 'public';
  registrationOpensAt: Date | null;
  registrationClosesAt: Date | null;
  startsAt: Date;
  publishedAt: Date | null;
  cancelledAt: Date | null;
};

/** Whether anybody may sign up now, and if not, why. `none`: nobody needs to. */
export type RegistrationWindow = 'none' | 'external' | 'cancelled' | 'not_yet' | 'open' | 'closed';

export function windowOf(event: Registrable, now: Date): RegistrationWindow {
  const { registrationMode, registrationOpensAt, registrationClosesAt, startsAt } = event;
  if (event.cancelledAt !== null) return 'cancelled';
  if (registrationMode === 'none' || registrationMode === 'external') return registrationMode;
  if (now >= startsAt || (registrationClosesAt !== null && now >= registrationClosesAt)) return 'closed';
  if (event.publishedAt === null || (registrationOpensAt !== null && now < registrationOpensAt)) return 'not_yet';
  return 'open';
}

/** Whether people without an account find the form. */
export const isForEverybody = ({ registrationMode, visibility, publishedAt }: Registrable): boolean =>
  registrationMode === 'public' && visibility === 'public' && publishedAt !== null;

/** Seats are given and taken, and words are changed, until it begins. */
export const isAhead = ({ startsAt, cancelledAt }: Pick<Registrable, 'startsAt' | 'cancelledAt'>, now: Date): boolean =>
  cancelledAt === null && now < startsAt;
