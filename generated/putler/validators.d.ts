// Written by `npm run generate` from schemas/: do not edit.

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
export declare const batch: Validator;
export declare const buyNowRow: Validator;
export declare const credentials: Validator;
export declare const fields: Validator;
export declare const itemRow: Validator;
export declare const orderRow: Validator;
export declare const refundRow: Validator;
export declare const row: Validator;
export declare const storeAnswer: Validator;
export declare const subscriptionRow: Validator;
export declare const validateAnswer: Validator;
