import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { banner, type Schema } from './schemas.js';

/** The name under which the validator of a schema is exported: `refund-row` is `refundRow`. */
export function validatorName(schema: string): string {
  return schema.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Validators as one ES module without any dependency, and its declarations. */
export async function generateValidators(
  schemas: ReadonlyMap<string, Schema>,
): Promise<{ readonly code: string; readonly declarations: string }> {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(['x-requirements']);
  for (const schema of schemas.values()) ajv.addSchema(schema);
  const exported = Object.fromEntries(
    Array.from(schemas, ([name, schema]) => [validatorName(name), schema.$id as string]),
  );
  const code = await bundle(standaloneCode.default(ajv, exported));
  if (/\brequire\s*\(/.test(code))
    throw new Error('the validators still contain require(: bundle what they need');

  const declarations = `${banner}
export interface SchemaError {
  /** JSON Pointer of the value in what was validated. */
  readonly instancePath: string;
  /** The keyword that refused it. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
export interface Validator {
  (data: unknown): boolean;
  /** What the last call found; read it before the next. */
  errors?: readonly SchemaError[] | null;
}
${Object.keys(exported)
  .map((name) => `export declare const ${name}: Validator;\n`)
  .join('')}`;
  return { code: banner + code, declarations };
}

// Ajv's standalone modules still require run-time helpers; bundling writes these into the module.
async function bundle(source: string): Promise<string> {
  const result = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'node20',
    write: false,
    logLevel: 'silent',
  });
  // The helpers tell Ajv's code generator in a string how to require them: of no use in a module without Ajv.
  return (result.outputFiles[0]?.text ?? '').replace(/^\s*\w+\.code = .require\(.*;\n/gm, '');
}
