import { ensureServerBuilt } from './build.mjs';
import { step } from './progress.mjs';
import { runScript } from './run-command.mjs';
import { inRoot } from './workspace.mjs';

const document = 'client/src/api/openapi.json';
const types = 'client/src/api/schema.d.ts';

export async function writeContract() {
  await ensureServerBuilt();
  await step(`${document} schreiben`, () => runScript(inRoot('dist/server/src/openapi.js'), [document]));
  await step(`${types} schreiben`, () =>
    runScript(inRoot('node_modules/openapi-typescript/bin/cli.js'), [
      document,
      '-o',
      types,
      '--default-non-nullable=false',
    ]),
  );
}
