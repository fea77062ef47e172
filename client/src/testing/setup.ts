// Tests of build tools and of colours run in Node and need none of it.
if (typeof window !== 'undefined') await import('./browser-setup');

export {};
