/** A proxy may serve a page for a minute, and for ten more while it fetches the next; readers always ask. */
export const SHARED = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600';
