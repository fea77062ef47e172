import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Schema = { $ref?: string; type?: string; properties?: Record<string, Schema> };
type Parameter = { name: string; in: string };
type OperationObject = {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
};

/** An operation of the committed contract. `id` reads `PATCH /api/members/{id}`. */
export type Operation = {
  id: string;
  method: string;
  path: string;
  queries: string[];
  hasBody: boolean;
  bodyProperties: string[];
};

const document = JSON.parse(readFileSync(join(import.meta.dirname, '../../client/src/api/openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, OperationObject>>;
  components: { schemas: Record<string, Schema> };
};

const resolve = (schema: Schema): Schema =>
  schema.$ref ? (document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema;

/** Every operation of the contract. */
export const operations: Operation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { parameters = [], requestBody }]) => {
    const body = requestBody?.content['application/json']?.schema;
    return {
      id: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      queries: parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
      hasBody: requestBody !== undefined,
      bodyProperties: Object.keys(body ? (resolve(body).properties ?? {}) : {}),
    };
  }),
);

/** The address of an operation, every parameter replaced. */
export const addressOf = ({ path }: Operation, value: (parameter: string) => string): string =>
  path.replace(/\{(\w+)\}/g, (_, parameter) => encodeURIComponent(value(parameter)));
