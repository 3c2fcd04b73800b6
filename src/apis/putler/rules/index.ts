import type { PutlerRule } from '../rule.js';
import connectorColumnsAreKnown from './connector-columns-are-known.js';
import dateIsACalendarDay from './date-is-a-calendar-day.js';
import orderQuantityIsTheSum from './order-quantity-is-the-sum.js';

/** All rules, in the order of the requirements. */
export const rules: readonly PutlerRule[] = [
  dateIsACalendarDay,
  connectorColumnsAreKnown,
  orderQuantityIsTheSum,
];
