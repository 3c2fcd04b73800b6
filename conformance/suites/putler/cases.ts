import * as access from './cases/access.js';
import * as actions from './cases/actions.js';
import * as body from './cases/body.js';
import * as consistentBatches from './cases/consistent-batches.js';
import * as csv from './cases/csv.js';
import * as datesAndTimes from './cases/dates-and-times.js';
import * as harmlessTexts from './cases/harmless-texts.js';
import * as limits from './cases/limits.js';
import * as orders from './cases/orders.js';
import * as query from './cases/query.js';
import * as refunds from './cases/refunds.js';
import * as requiredFields from './cases/required-fields.js';
import * as resends from './cases/resends.js';
import * as sequences from './cases/sequences.js';
import * as storedFields from './cases/stored-fields.js';
import * as storedOrders from './cases/stored-orders.js';
import * as storedTexts from './cases/stored-texts.js';
import * as storedValues from './cases/stored-values.js';
import * as typesAndStatuses from './cases/types-and-statuses.js';
import type { PutlerCase } from './define-case.js';

/** All cases, in the order of the document: who is let in, what is asked for, the body, rows, orders, refunds, limits, state. */
export const cases: readonly PutlerCase[] = [
  access.acceptsBasicCredentials,
  access.acceptsParameterCredentials,
  access.answers401ToWrongCredentials,
  access.rejectsStoreWithoutCredentials,
  access.keepsNothingFromStrangers,
  access.rejectsMalformedAuthorization,
  access.rejectsPartialTokens,
  actions.answersHeadWith200,
  actions.answersHeadWithoutBody,
  actions.answers200ToActionValidate,
  actions.answers200WhateverThePayload,
  actions.answers200WhateverTheText,
  actions.keepsNothingOnValidate,
  actions.answersByActionOverMethod,
  actions.acceptsPost,
  actions.keepsWhatIsPosted,
  actions.acceptsActionStore,
  actions.keepsWhatActionStoreSends,
  actions.answers404ToUnknownAction,
  actions.keepsNothingOnUnknownAction,
  body.acceptsJsonByDefault,
  body.acceptsContentTypeParameters,
  body.acceptsXml,
  body.acceptsXmlOfOneRow,
  body.rejectsBodyThatIsNoList,
  body.rejectsUnreadableBody,
  body.keepsNothingOfUnreadableBody,
  body.acceptsNumbersAndStrings,
  query.keepsDataOfTheBodyAlone,
  query.acceptsRowsBesideFieldsInTheQuery,
  query.keepsFieldsOfTheBody,
  query.keepsNoRowOfTheQuery,
  csv.acceptsCsv,
  csv.acceptsQuotedCsv,
  csv.keepsQuotedText,
  csv.acceptsPaddedHeaderNames,
  csv.keepsColumnsWithPaddedNames,
  csv.rejectsCsvWithoutHeader,
  csv.keepsNoHeaderAsRow,
  csv.keepsTheRightColumnsFromCsv,
  requiredFields.rejectsRowsWithoutRequiredFields,
  requiredFields.acceptsSampleBlanks,
  datesAndTimes.rejectsImpossibleDates,
  datesAndTimes.acceptsEveryDayOfTheCalendar,
  datesAndTimes.acceptsTwoDigitYears,
  datesAndTimes.rejectsImpossibleTimes,
  datesAndTimes.rejects12HourTimes,
  datesAndTimes.acceptsEveryTimeOfTheDay,
  typesAndStatuses.rejectsUnknownTypes,
  typesAndStatuses.rejectsUnknownStatuses,
  typesAndStatuses.acceptsEveryDocumentedStatus,
  typesAndStatuses.acceptsUnknownFields,
  requiredFields.rejectsSubscriptionsWithoutId,
  harmlessTexts.acceptsHarmlessText,
  harmlessTexts.acceptsOddText,
  consistentBatches.acceptsConsistentBatches,
  consistentBatches.acceptsConsistentCsv,
  consistentBatches.acceptsConsistentXml,
  orders.acceptsOrdersWithTheirItems,
  orders.rejectsOrdersWithoutItems,
  orders.rejectsItemsWithoutOrder,
  orders.acceptsRowsInAnyOrder,
  orders.acceptsManyTransactions,
  orders.acceptsAWrongOrderQuantity,
  refunds.rejectsRefundsWithoutReference,
  refunds.rejectsPositiveRefund,
  refunds.rejectsRefundsWithTheIdOfTheirOrder,
  refunds.acceptsRefundsInALaterRequest,
  refunds.acceptsRefundsWithoutItems,
  refunds.acceptsUpdatesInPlaceOfRefunds,
  refunds.acceptsTheSameAgain,
  limits.acceptsThirtyMegabytes,
  limits.rejectsLargerBodies,
  limits.acceptsTwoThousandRows,
  limits.keepsTwoThousandRows,
  limits.answersDocumentedCodes,
  limits.answersInTheKnownForm,
  storedFields.keepsFieldsUnderTheirNames,
  storedFields.keepsEveryField,
  storedFields.keepsTheCentury,
  storedTexts.keepsTheSameFromEachFormat,
  storedTexts.keepsTextUnchanged,
  storedTexts.keepsLongNotes,
  storedTexts.keepsLargeTexts,
  storedOrders.keepsNothingOfRefusedBatch,
  storedValues.keepsUsdWhereNoCurrencyIsSent,
  storedValues.keepsTheCurrencyThatIsSent,
  storedValues.keepsZeroWhereNoAmountIsSent,
  storedValues.keepsAmountsExactly,
  storedValues.keepsThreeDecimals,
  storedValues.keepsKnownBesideUnknownFields,
  storedOrders.keepsEachRowOfAnOrder,
  storedOrders.keepsTheUnitsOfTheItems,
  resends.keepsTheLastOfTwo,
  resends.keepsTheSameOnResend,
  resends.keepsTheNewItemsAlone,
  resends.keepsOrdersFromRefundsOfTheirId,
  storedOrders.keepsConcurrentStores,
  sequences.keepsWhatTheModelKeeps,
];
