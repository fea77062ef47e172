// Jest loads all modules anew for every test file, and the server with its libraries takes seconds of that. Here Node
// loads them, once per worker: the files share them, as the requests to one server do. Nothing can be mocked by path.

import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import '../../server/launch/typescript.mjs';

const require = createRequire(import.meta.url);
const { default: Runtime } = require('jest-runtime');

const NAMES = ['afterAll', 'afterEach', 'beforeAll', 'beforeEach', 'describe', 'expect', 'it', 'jest', 'test'];
const GLOBALS = 'test:globals';
const CURRENT = Symbol.for(GLOBALS);
const TIMEOUT = Symbol.for('TEST_TIMEOUT_SYMBOL');
const RETRIES = Symbol.for('RETRY_TIMES');
const LOG_BEFORE_RETRY = Symbol.for('LOG_ERRORS_BEFORE_RETRY');
const HANDLERS = Symbol.for('EVENT_HANDLERS');

// The same examples in every run: a change is judged by what it changed. Other ones: PROPERTY_SEED=7 npm test.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_123) });

/** What tests import from Jest: names that always mean those of the file that runs. */
const globals = `
  const current = (name) => globalThis[Symbol.for('${GLOBALS}')][name];
  const live = (name) => new Proxy(() => undefined, {
    apply: (_, self, given) => Reflect.apply(current(name), self, given),
    get: (_, key) => current(name)[key],
  });
  ${NAMES.map((name) => `export const ${name} = live('${name}');`).join('\n')}
`;

/** By address of a file, the source map that TypeScript left at its end: for the lines in a failure. */
const sourceMaps = new Map();

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: GLOBALS, shortCircuit: true } : next(specifier, context),
  load: (url, context, next) => {
    if (url === GLOBALS) return { format: 'module', source: globals, shortCircuit: true };
    const loaded = next(url, context);
    const map = url.endsWith('.ts') && /sourceMappingURL=(.+)\s*$/.exec(loaded.source)?.[1];
    if (map) sourceMaps.set(url, map);
    return loaded;
  },
});

// `require` of Jest takes the default export only of what says that it is a module.
export const __esModule = true;

export default class SharedModules extends Runtime {
  /** The runner of the tests is fresh for each file and meets the same errors and arrays as the tests. */
  requireInternalModule(from, to) {
    if (to) return super.requireInternalModule(from, to);
    delete require.cache[from];
    delete globalThis[HANDLERS];
    return require(from);
  }

  getSourceMaps() {
    return sourceMaps;
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(path) {
    globalThis[RETRIES] = this._config.testEnvironmentOptions.retryTimes ?? 0;
    globalThis[LOG_BEFORE_RETRY] = true;
    globalThis[CURRENT] = this.jestGlobals.cjsGlobals(path);
    await import(pathToFileURL(path).href);
    // `jest.setTimeout` was said to Jest's globals; the runner of the tests reads Node's.
    globalThis[TIMEOUT] = this._environment.global[TIMEOUT];
  }
}
