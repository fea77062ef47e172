/** Steps from a whole page in sight to three times as wide. */
export const MOST_ZOOM = 3;

export const withinZoom = (zoom: number): number => Math.min(Math.max(zoom, 0), MOST_ZOOM);
