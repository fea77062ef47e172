import { writeFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import { AppModule } from './app.module.js';
import { readConfig } from './platform/config/config.js';
import { Problem } from './platform/http/problem.js';

const PROBLEM = {
  description: 'Problem (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** The contract, read off the controllers and schemas; needs no database. */
export async function openApiDocument(): Promise<OpenAPIObject> {
  const app = await NestFactory.create(AppModule.configured(readConfig({})), { preview: true, logger: false });
  app.setGlobalPrefix('api');
  const settings = new DocumentBuilder().setTitle('Klimaportal').setVersion('1').build();
  const document = SwaggerModule.createDocument(app, settings, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  const { $schema: _, ...problem } = z.toJSONSchema(Problem, { target: 'openapi-3.0' });
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: problem as never },
  };
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path)) {
      if (typeof operation === 'object' && 'responses' in operation) operation.responses.default = PROBLEM;
    }
  }
  return document;
}

/** As it is committed. */
export const printDocument = (document: OpenAPIObject): string => `${JSON.stringify(document, null, 2)}\n`;

const [, script, target] = process.argv;
if (script?.endsWith('openapi.js') && target) await writeFile(target, printDocument(await openApiDocument()));
