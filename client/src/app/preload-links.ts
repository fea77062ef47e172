import { matchRoutes, type RouteObject } from 'react-router';

/** Fetches the page behind a link as soon as somebody points at it or focuses it, so that a click finds it there. */
export function preloadLinks(findRoutes: () => Promise<RouteObject[]>): void {
  const preload = async ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || link.origin !== window.location.origin) return;
    const matches = matchRoutes(await findRoutes(), link.pathname) ?? [];
    await Promise.allSettled(matches.map(({ route }) => typeof route.lazy === 'function' && route.lazy()));
  };
  document.addEventListener('pointerover', preload);
  document.addEventListener('focusin', preload);
}
