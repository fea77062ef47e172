import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom with the parts of a browser that Node has and jsdom does not: fetch and what belongs to it. */
export default class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, {
      AbortController,
      AbortSignal,
      fetch,
      Headers,
      Request,
      Response,
      TextEncoder,
      TextDecoder,
      structuredClone,
    });
  }
}
