type Reauthenticate = () => Promise<boolean>;

let reauthenticate: Reauthenticate | null = null;
let running: Promise<boolean> | null = null;

/** Who asks the person to sign in again; null while nobody is signed in, because then a 401 is simply an answer. */
export function onSessionExpired(handler: Reauthenticate | null): void {
  reauthenticate = handler;
}

/**
 * True once the person has signed in again, false when they declined. However many requests found the session
 * expired, the person is asked once, and all of them go on.
 */
export async function signedInAgain(): Promise<boolean> {
  if (!reauthenticate) return false;
  running ??= reauthenticate().finally(() => {
    running = null;
  });
  return running;
}
