import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

type Exports = { __wbindgen_start(): void };
type Bindings = { __wbg_set_wasm(exports: Exports): void };

// Node has it, its type stands in the DOM library only.
declare const WebAssembly: {
  instantiate(binary: Uint8Array, imports: Record<string, unknown>): Promise<{ instance: { exports: Exports } }>;
};

const everything = { externalTables: [], externalEnums: [] };

let loaded: Promise<void> | undefined;

/** Prisma's schema engine without its native binary. The bindings keep one instance, so it is loaded once. */
function loadEngine(): Promise<void> {
  loaded ??= (async () => {
    // Without this a panic of the engine shows as an error about undefined.
    Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (text: string) => console.error(text) } });
    const place = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
    const binary = await readFile(join(place, 'schema_engine_bg.wasm'));
    const bindings = engine as unknown as Bindings;
    const { instance } = await WebAssembly.instantiate(binary, { './schema_engine_bg.js': bindings });
    bindings.__wbg_set_wasm(instance.exports);
    instance.exports.__wbindgen_start();
  })();
  return loaded;
}

const { builtins } = pg.types;

/** Prisma's adapter refuses PostgreSQL's internal type "char", of which the catalogue is full: passed on as text … */
class CataloguePool extends pg.Pool {
  readonly characters = new WeakMap<object, number[]>();

  override query = (async (config: pg.QueryConfig) => {
    const result = await super.query(config);
    const isCharacter = result.fields.map((field) => field.dataTypeID === builtins.CHAR);
    this.characters.set(
      result.rows,
      isCharacter.flatMap((is, column) => (is ? [column] : [])),
    );
    for (const field of result.fields) if (field.dataTypeID === builtins.CHAR) field.dataTypeID = builtins.TEXT;
    return result;
  }) as pg.Pool['query'];
}

/** … and named for the engine as what it is. */
class CatalogueAdapter extends PrismaPg {
  constructor(private readonly pool: CataloguePool) {
    super(pool);
  }

  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      const characters = this.pool.characters.get(result.rows) ?? [];
      for (const column of characters) result.columnTypes[column] = ColumnTypeEnum.Character;
      return result;
    };
    return adapter;
  }
}

async function readSchema(folder: string): Promise<Array<{ path: string; content: string }>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(names.map(async (path) => ({ path, content: await readFile(join(folder, path), 'utf8') })));
}

/** The SQL that leads from a database to the Prisma schema; empty when they agree. */
export async function diffFromDatabase(url: string, schemaFolder: string): Promise<string> {
  await loadEngine();
  const files = await readSchema(schemaFolder);
  const pool = new CataloguePool({ connectionString: url });
  const adapter = bindMigrationAwareSqlAdapterFactory(new CatalogueAdapter(pool));
  const datamodels: Array<[string, string]> = files.map(({ path, content }) => [path, content]);
  const schemaEngine = await engine.SchemaEngine.new({ datamodels }, () => undefined, adapter);
  try {
    const { stdout, exitCode } = await schemaEngine.diff({
      from: { tag: 'schemaDatasource', files, configDir: schemaFolder },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: everything,
    });
    return exitCode === 0 ? '' : (stdout ?? '');
  } finally {
    schemaEngine.free();
    await pool.end();
  }
}
