import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { focusOnce } from '../../lib/focus';

const patience = 4000;

/** After going to another page the focus stands on its heading, as after a full load; also when the heading comes late. */
export function useFocusOnNavigation(contentId: string): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const content = document.getElementById(contentId);
    if (!content || focusHeadingIn(content)) return;

    const observer = new MutationObserver(() => {
      if (focusHeadingIn(content)) observer.disconnect();
    });
    observer.observe(content, { childList: true, subtree: true });
    const timer = setTimeout(() => observer.disconnect(), patience);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [pathname, contentId]);
}

function focusHeadingIn(content: HTMLElement): boolean {
  const heading = content.querySelector('h1');
  if (heading) focusOnce(heading, { preventScroll: true });
  return heading !== null;
}
