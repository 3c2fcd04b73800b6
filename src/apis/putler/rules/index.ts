import type { PutlerRule } from '../rule.js';
import connectorColumnsAreKnown from './connector-columns-are-known.js';
import connectorStatusesAreTolerated from './connector-statuses-are-tolerated.js';
import connectorTypesAreTolerated from './connector-types-are-tolerated.js';
import countryIsAFullName from './country-is-a-full-name.js';
import currencyIsAssigned from './currency-is-assigned.js';
import dateIsACalendarDay from './date-is-a-calendar-day.js';
import epochDatesAreSuspicious from './epoch-dates-are-suspicious.js';
import itemGrossIsNotAllZero from './item-gross-is-not-all-zero.js';
import itemsHaveTheirOrder from './items-have-their-order.js';
import largeBatchesAreSplitByOrder from './large-batches-are-split-by-order.js';
import largerBodiesAreRefused from './larger-bodies-are-refused.js';
import manyOptionsAreListed from './many-options-are-listed.js';
import netIsGrossPlusFee from './net-is-gross-plus-fee.js';
import orderGrossAddsUp from './order-gross-adds-up.js';
import orderHasItems from './order-has-items.js';
import orderQuantityIsTheSum from './order-quantity-is-the-sum.js';
import orderQuantityMayBeTheCount from './order-quantity-may-be-the-count.js';
import orderRowsAgree from './order-rows-agree.js';
import refundFollowsItsOrder from './refund-follows-its-order.js';
import refundIdIsItsOwn from './refund-id-is-its-own.js';
import refundIsItsOwnRow from './refund-is-its-own-row.js';
import refundReferenceIsKnown from './refund-reference-is-known.js';
import refundedStatusHasRefunds from './refunded-status-has-refunds.js';
import refundsStayWithinGross from './refunds-stay-within-gross.js';
import sampleBlanksAreTolerated from './sample-blanks-are-tolerated.js';
import singleEntriesStandAlone from './single-entries-stand-alone.js';
import spellingIsExact from './spelling-is-exact.js';
import transactionIdIsUnique from './transaction-id-is-unique.js';
import twoDigitYearsAreTolerated from './two-digit-years-are-tolerated.js';
import unknownFieldsAreReported from './unknown-fields-are-reported.js';

/** All rules, in the order of the requirements. */
export const rules: readonly PutlerRule[] = [
  sampleBlanksAreTolerated,
  dateIsACalendarDay,
  twoDigitYearsAreTolerated,
  spellingIsExact,
  currencyIsAssigned,
  unknownFieldsAreReported,
  countryIsAFullName,
  manyOptionsAreListed,
  netIsGrossPlusFee,
  connectorColumnsAreKnown,
  connectorStatusesAreTolerated,
  connectorTypesAreTolerated,
  epochDatesAreSuspicious,
  orderHasItems,
  itemsHaveTheirOrder,
  transactionIdIsUnique,
  singleEntriesStandAlone,
  orderQuantityIsTheSum,
  orderQuantityMayBeTheCount,
  itemGrossIsNotAllZero,
  orderGrossAddsUp,
  orderRowsAgree,
  refundIsItsOwnRow,
  refundIdIsItsOwn,
  refundReferenceIsKnown,
  refundsStayWithinGross,
  refundFollowsItsOrder,
  refundedStatusHasRefunds,
  largerBodiesAreRefused,
  largeBatchesAreSplitByOrder,
];
