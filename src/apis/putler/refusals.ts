import { mutationSites } from '../../../generated/putler/mutation-sites.js';
import { refusedBy } from '../../arbitrary/mutators/index.js';
import { told } from './refusals-told-apart.js';
import type { RequirementId } from './requirements.js';
import type { Field, Kind } from './row.js';

/** Values that break one requirement wherever they are set in these fields of rows of these kinds. */
export interface Refusal {
  readonly requirement: RequirementId;
  /** Pointer of the keyword that refuses the values. */
  readonly source: string;
  readonly places: readonly { readonly kind: Kind; readonly field: Field }[];
  readonly values: readonly unknown[];
}

const schemaOf: Readonly<Record<Kind, string>> = {
  order: 'order-row',
  item: 'item-row',
  'buy-now': 'buy-now-row',
  subscription: 'subscription-row',
  refund: 'refund-row',
};

/** What the tied keywords of the row schemas refuse. */
export const refusals: readonly Refusal[] = mutationSites.flatMap((site) => {
  const places = (Object.keys(schemaOf) as Kind[]).flatMap((kind) =>
    (site.places[schemaOf[kind]] ?? [])
      .map((path) => ({ kind, field: path.slice(1) as Field }))
      .filter((place) => place.field.length > 0 && !breaksMore(place, site.keyword)),
  );
  if (places.length === 0) return [];
  const { pointer: source, requirements, keyword, node } = site;
  const values = told[source] ?? { [requirements[0] as RequirementId]: refusedBy(keyword, node) };
  return Object.entries(values).flatMap(([requirement, refused]) =>
    refused.length === 0
      ? []
      : { requirement: requirement as RequirementId, source, places, values: refused },
  );
});

// Where one value breaks two requirements, or leaves other rows of the batch without what they need.
function breaksMore({ kind, field }: { kind: Kind; field: Field }, keyword: string): boolean {
  // Another Type makes it a row of another kind, whose schema has another constant.
  if (field === 'Type' && keyword === 'const') return true;
  // No text is not "Shopping Cart" either.
  if (field === 'Item_Title' && keyword === 'type') return kind === 'order';
  // Without one of its items the order no longer adds up.
  return field === 'Transaction_ID' && kind === 'item';
}
