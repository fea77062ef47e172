// A long file that starts last is waited for alone: the journeys go first, the walk through every page before all. Jest
// knows how long files took; where it runs for the first time, those that wait for a database go before small ones.

import { createRequire } from 'node:module';

const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

const FIRST = ['/journeys/accessibility.test.ts', '/journeys/', '/e2e/authorization/', '/e2e/'];

function rank({ path }) {
  const place = FIRST.findIndex((part) => path.includes(part));
  return place === -1 ? FIRST.length : place;
}

export default class LongestFirst extends Sequencer {
  async sort(tests) {
    return (await super.sort(tests)).sort((one, other) => rank(one) - rank(other));
  }
}
