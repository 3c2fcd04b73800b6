import { accessFaults } from './access.js';
import { actionFaults } from './actions.js';
import { bodyFaults } from './body.js';
import { csvFaults } from './csv.js';
import type { Fault } from './define-fault.js';
import { limitFaults } from './limits.js';
import { orderFaults } from './orders.js';
import { refundFaults } from './refunds.js';
import { rowFaults } from './rows.js';
import { variants } from './variants.js';

/** All faults, in the order of the document, and behind them the harmless variants. */
export const faults: readonly Fault[] = [
  ...accessFaults,
  ...actionFaults,
  ...bodyFaults,
  ...csvFaults,
  ...rowFaults,
  ...orderFaults,
  ...refundFaults,
  ...limitFaults,
  ...variants,
];
