import type { Slug } from '../../../src/apis/putler/requirements.js';
import type { Case } from '../../engine/case.js';
import type { Client } from './client.js';

type Definition<Input> = Omit<Case<Client, Input>, 'id' | 'requirements'> & {
  /** The id without the API. */
  readonly id: string;
  readonly requirements: readonly [Slug, ...Slug[]];
};

export type PutlerCase = Case<Client, never>;

/** A case of the Putler suite: the compiler knows the requirements. */
export function defineCase<Input>(definition: Definition<Input>): PutlerCase {
  const [first, ...others] = definition.requirements;
  const whole: Case<Client, Input> = {
    ...definition,
    id: `putler/${definition.id}`,
    requirements: [`putler/${first}`, ...others.map((slug) => `putler/${slug}`)],
  };
  return whole as unknown as PutlerCase;
}
