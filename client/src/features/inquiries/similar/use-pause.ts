import { useEffect, useState } from 'react';

/** A text once nobody has typed for a moment. */
export function usePause(text: string, milliseconds = 350): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return settled;
}
