import type { PutlerRule } from '../rule.js';
import connectorColumnsAreKnown from './connector-columns-are-known.js';
import connectorStatusesAreTolerated from './connector-statuses-are-tolerated.js';
import connectorTypesAreTolerated from './connector-types-are-tolerated.js';
import countryIsAFullName from './country-is-a-full-name.js';
import currencyIsAssigned from './currency-is-assigned.js';
import dateIsACalendarDay from './date-is-a-calendar-day.js';
import epochDatesAreSuspicious from './epoch-dates-are-suspicious.js';
import largeBatchesAreSplitByOrder from './large-batches-are-split-by-order.js';
import largerBodiesAreRefused from './larger-bodies-are-refused.js';
import manyOptionsAreListed from './many-options-are-listed.js';
import netIsGrossPlusFee from './net-is-gross-plus-fee.js';
import orderQuantityIsTheSum from './order-quantity-is-the-sum.js';
import sampleBlanksAreTolerated from './sample-blanks-are-tolerated.js';
import spellingIsExact from './spelling-is-exact.js';
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
  orderQuantityIsTheSum,
  largerBodiesAreRefused,
  largeBatchesAreSplitByOrder,
];
