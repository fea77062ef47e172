// A long journey that starts last is waited for alone: the journeys go first, the walk through every page before all.

import { createRequire } from 'node:module';

const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

const rank = ({ path }) => (path.endsWith('accessibility.test.ts') ? 0 : path.includes('/journeys/') ? 1 : 2);

export default class LongestFirst extends Sequencer {
  async sort(tests) {
    return (await super.sort(tests)).sort((one, other) => rank(one) - rank(other));
  }
}
