import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openApiDocument, printDocument } from '../../server/src/openapi.js';
import { roleOf, sourceFiles } from './source.js';

const COMMITTED = join(import.meta.dirname, '../../client/src/api/openapi.json');

test('the committed contract is the one of the code: run npm run contract', async () => {
  expect(JSON.parse(readFileSync(COMMITTED, 'utf8'))).toEqual(JSON.parse(printDocument(await openApiDocument())));
});

test('every operation has a name of its own: the client types it by that', async () => {
  const { paths = {} } = await openApiDocument();
  const names = Object.values(paths).flatMap((item) =>
    Object.values(item ?? {}).flatMap((operation) =>
      typeof operation === 'object' && 'operationId' in operation ? [String(operation.operationId)] : [],
    ),
  );
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('an input is annotated with the schema that validates it', () => {
  const offenders = sourceFiles('server/src')
    .filter((file) => roleOf(file.path) === 'controller')
    .flatMap((file) =>
      [...file.text.matchAll(/@(?:Body|Query|Param)\((?:'\w+', )?\{ schema: (\w+) \}\)\s*\w+: (\w+)/g)]
        .filter(([, schema, type]) => schema !== type)
        .map(([, schema, type]) => `${file.path}: validated as ${schema}, typed as ${type}`),
    );
  expect(offenders).toEqual([]);
});

test('every input has a schema', () => {
  const offenders = sourceFiles('server/src')
    .filter((file) => roleOf(file.path) === 'controller')
    .filter((file) => /@(?:Body|Query)\((?!\{ schema:)|@Param\((?!'\w+', \{ schema:)/.test(file.text));
  expect(offenders.map(({ path }) => `${path}: give every @Body, @Query and @Param a schema`)).toEqual([]);
});

test('a body refuses what it does not know, but for public pages: others hang words to their addresses', () => {
  const offenders = sourceFiles('server/src')
    .filter((file) => roleOf(file.path) === 'controller' && file.folder !== 'public-site')
    .flatMap((file) =>
      [...file.text.matchAll(/@(?:Body|Query)\(\{ schema: (\w+) \}\)/g)].flatMap((match) => match[1] ?? []),
    )
    .filter((schema) => !isStrict(schema));
  expect(offenders.map((schema) => `${schema}: make it a z.strictObject`)).toEqual([]);
});

const schemas = sourceFiles('server/src')
  .filter((file) => roleOf(file.path) === 'schemas')
  .map(({ text }) => text)
  .join('\n');

/** Declared with strictObject, or extending something that is. */
function isStrict(schema: string): boolean {
  const [, declaration = ''] = new RegExp(`export const ${schema} = ([\\s\\S]*?);\\n`).exec(schemas) ?? [];
  if (/^z\s*\.(strictObject|discriminatedUnion)/.test(declaration)) return true;
  const [, parent] = /^(\w+)\s*\.(?:extend|pick|omit|partial|refine|superRefine)/.exec(declaration) ?? [];
  return parent !== undefined && isStrict(parent);
}
