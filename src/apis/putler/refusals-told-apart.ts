import { mutationSites } from '../../../generated/putler/mutation-sites.js';
import { refusedBy } from '../../arbitrary/mutators/index.js';
import type { RequirementId } from './requirements.js';

const numbersAmiss = ['abc', '1.2.3', '--5', '12..5', '1e5', '0x1F', 'NaN', '12.5O', '½', '.', '+', 'free'];

type Told = Readonly<Partial<Record<RequirementId, readonly unknown[]>>>;

// A keyword that stands for several requirements refuses values of which each breaks another one: here they are
// told apart by hand, so that the label does not come from the code that it is to test.
export const told: Readonly<Record<string, Told>> = {
  'schemas/putler/fields.schema.json#/$defs/amount/pattern': {
    'putler/amounts-are-decimal': numbersAmiss,
    'putler/amounts-have-no-symbols': [
      '$12.50',
      '12.50 €',
      '1,234.50',
      '1.234,50',
      '12,50',
      'EUR 5',
      '5.00 USD',
      '-£7',
      '1 234.50',
    ],
  },
  'schemas/putler/fields.schema.json#/$defs/negativeAmount/pattern': {
    'putler/refund-gross-is-negative': ['30.00', '0', '0.00', '-0.00', '+30', '.5', '1.'],
    'putler/amounts-are-decimal': numbersAmiss,
    'putler/amounts-have-no-symbols': ['-$30.00', '-1,234.50', '-30,00', 'EUR -5', '-5 USD', '-1.234,50'],
  },
  'schemas/putler/fields.schema.json#/$defs/type/enum': {
    'putler/type-is-documented': [
      'Sale',
      'Payment',
      'Shopping Cart',
      'Shoping Cart Item',
      'Shopping Cart Payment',
      'Web Accept Payment',
      'Refunds',
      'Chargeback',
      'Reccuring Payment Received',
    ],
  },
  'schemas/putler/fields.schema.json#/$defs/status/enum': {
    'putler/status-is-documented': [
      'Complete',
      'Canceled',
      'Complted',
      'Pendng',
      'Partially Refund',
      'paid',
      'done',
      '7',
      7,
      '-',
    ],
  },
  // Years of two digits are no matter of the pattern.
  'schemas/putler/fields.schema.json#/$defs/date/pattern': {
    'putler/date-is-a-calendar-day': refusedBy('pattern', siteNode('$defs/date/pattern')),
  },
};

function siteNode(end: string) {
  return mutationSites.find(({ pointer }) => pointer.endsWith(end))?.node ?? {};
}
