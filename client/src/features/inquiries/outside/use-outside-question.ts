import { type RefCallback, useCallback, useRef } from 'react';
import { isProblemType } from '../../../api/problem';
import {
  askForPuzzle,
  askFromOutside,
  type OutsideReceipt,
  type Proof,
  type Question,
} from './outside-inquiries.queries';
import { workOn } from './proof-of-work';

type OutsideQuestion = {
  /** Where somebody writes: the work begins when they do, and is done before they are. */
  place: RefCallback<HTMLElement>;
  send: (question: Question) => Promise<OutsideReceipt>;
};

const work = async (): Promise<Proof> => workOn(await askForPuzzle());

/** Sends what somebody wrote with the work of their browser; work that came too late is done once more. */
export function useOutsideQuestion(): OutsideQuestion {
  const working = useRef<Promise<Proof> | null>(null);

  const begin = useCallback(() => {
    if (working.current) return;
    const begun = work();
    working.current = begun;
    // Told when it is needed, and begun anew then.
    begun.catch(() => {
      working.current = null;
    });
  }, []);

  const place = useCallback(
    (element: HTMLElement | null) => {
      element?.addEventListener('focusin', begin);
      return () => element?.removeEventListener('focusin', begin);
    },
    [begin],
  );

  const send = useCallback(async (question: Question) => {
    const proof = await (working.current ?? work());
    // Each counts once: whatever comes of it, the next one needs work of its own.
    working.current = null;
    try {
      return await askFromOutside({ ...question, proof });
    } catch (error) {
      if (!isProblemType(error, 'proof-not-accepted')) throw error;
      return await askFromOutside({ ...question, proof: await work() });
    }
  }, []);

  return { place, send };
}
