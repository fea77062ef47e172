import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

const tokenIn = (hash: string): string | undefined => /^#([\w-]{43})$/.exec(hash)?.[1];

/**
 * The token behind the # of the address: taken out of the address bar at once, so that nobody reads it off a screen or
 * mails the address on. Loading the page again in the same tab still finds it.
 */
export function useHiddenToken(): string | undefined {
  const { hash, pathname, state } = useLocation();
  const navigate = useNavigate();
  const given = tokenIn(hash);
  const [kept, setKept] = useState(() => given ?? tokenOf(state));
  useEffect(() => {
    if (given === undefined) return;
    setKept(given);
    void navigate(pathname, { replace: true, state: { speakerToken: given } });
  }, [given, navigate, pathname]);
  return given ?? kept;
}

const tokenOf = (state: unknown): string | undefined =>
  typeof state === 'object' && state !== null && 'speakerToken' in state && typeof state.speakerToken === 'string'
    ? state.speakerToken
    : undefined;
