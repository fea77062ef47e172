import { type RefObject, useEffect, useState } from 'react';

const SOON = '800px';

/** Whether a part of the page is in sight or soon will be, or has the focus; once it was, it stays. */
export function useNear(place: RefObject<HTMLElement | null>) {
  const [isNear, setNear] = useState(false);
  const [isFocused, setFocused] = useState(false);

  useEffect(() => {
    if (isNear || !place.current) return;
    if (!('IntersectionObserver' in window)) return setNear(true);
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: SOON },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isNear, place]);

  return {
    isNear,
    isFocused,
    comeNear: () => {
      setFocused(true);
      setNear(true);
    },
  };
}
