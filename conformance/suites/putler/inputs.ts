import { item, order } from '../../../src/apis/putler/examples.js';

/** An order of two items that adds up. */
export const cart = order(
  { Transaction_ID: 'A', Gross: '50.00' },
  item('Mug', '1', { Gross: '20.00' }),
  item('Tray', '2', { Gross: '30.00' }),
);
