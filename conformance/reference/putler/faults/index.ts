import { accessFaults } from './access.js';
import { actionFaults } from './actions.js';
import { amountFaults } from './amounts.js';
import { bodyFaults } from './body.js';
import { csvFaults } from './csv.js';
import { dateAndTimeFaults } from './dates-and-times.js';
import type { Fault } from './define-fault.js';
import { harmlessInputFaults } from './harmless-input.js';
import { limitFaults } from './limits.js';
import { orderFaults } from './orders.js';
import { refundFaults } from './refunds.js';
import { requiredFieldFaults } from './required-fields.js';
import { resendFaults } from './resends.js';
import { textFaults } from './texts.js';
import { typeAndStatusFaults } from './types-and-statuses.js';
import { variants } from './variants.js';

/** All faults, in the order of the document, and behind them the harmless variants. */
export const faults: readonly Fault[] = [
  ...accessFaults,
  ...actionFaults,
  ...bodyFaults,
  ...csvFaults,
  ...textFaults,
  ...requiredFieldFaults,
  ...dateAndTimeFaults,
  ...typeAndStatusFaults,
  ...amountFaults,
  ...harmlessInputFaults,
  ...orderFaults,
  ...refundFaults,
  ...resendFaults,
  ...limitFaults,
  ...variants,
];
