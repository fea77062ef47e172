// Journeys run the built portal; an old build would test yesterday's pages.

import { needsBuild } from '../../server/launch/build.mjs';

export default async function setup() {
  if (await needsBuild()) {
    throw new Error('dist/ is missing or older than the sources: run `npm run build` first (`npm test` does).');
  }
}
