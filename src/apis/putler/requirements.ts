import { defineRequirements, listRequirements } from '../../core/requirement.js';

// Sources without a document's name are sections of the vendor's page "Inbound API Integration".
// Rows are in the order of the page: access, body, row, orders, refunds, duplicates, limits.
export const requirementTable = defineRequirements({
  'basic-credentials-are-accepted': {
    level: 'must',
    statement: "HTTP Basic takes the account's email as user name and the API token as password",
    source: 'API Authentication',
    checkedBy: ['case'],
  },
  'parameter-credentials-are-accepted': {
    level: 'must',
    statement:
      'the parameters `email` and `token`, in the query or in a form body, serve in place of HTTP Basic',
    source: 'API Authentication',
    checkedBy: ['case'],
  },
  'wrong-credentials-answer-401': {
    level: 'must',
    statement:
      'a validation with a wrong token, an unknown email or no credentials at all is answered with 401',
    source: 'Validate, Response',
    checkedBy: ['case'],
  },
  'store-requires-credentials': {
    level: 'must',
    statement:
      'a store with wrong or missing credentials is answered with 401 (or 400, as the error table has it) and keeps nothing',
    source: 'Error Codes',
    checkedBy: ['case', 'observed-case'],
  },
  'malformed-authorization-is-refused': {
    level: 'should',
    statement:
      'an Authorization header that cannot be read is refused with 400 or 401; it neither passes nor breaks the server',
    source: 'Error Codes',
    checkedBy: ['case'],
  },
  'tokens-match-whole': {
    level: 'should',
    statement:
      'a token is compared from its first to its last character: neither a beginning of it nor a longer text passes',
    source: 'API Authentication',
    checkedBy: ['case'],
  },
  'head-validates-credentials': {
    level: 'must',
    statement: 'HEAD with good credentials is answered with 200',
    source: 'Validate, HTTP Method',
    checkedBy: ['case'],
  },
  'action-validate-validates-credentials': {
    level: 'must',
    statement: '`action=validate` validates for clients that have no HEAD',
    source: 'Validate, Input Parameters',
    checkedBy: ['case'],
  },
  'validate-ignores-payload': {
    level: 'must',
    statement:
      'a validation judges the credentials alone: whatever data comes with it, the answer is 200 and nothing is kept',
    source: 'Validate, Note',
    checkedBy: ['case', 'observed-case'],
  },
  'head-answer-has-no-body': {
    level: 'should',
    statement: 'the answer to HEAD carries no body',
    source: 'RFC 9110, HEAD',
    checkedBy: ['case'],
  },
  'post-stores': {
    level: 'must',
    statement: 'POST stores what it carries and answers with some 2xx status',
    source: 'Store, HTTP Method',
    checkedBy: ['case'],
  },
  'action-store-stores': {
    level: 'must',
    statement: '`action=store` stores for clients that have no POST',
    source: 'Store, Input Parameters',
    checkedBy: ['case'],
  },
  'unknown-action-answers-404': {
    level: 'must',
    statement: 'an `action` that is neither validate nor store is answered with 404 and keeps nothing',
    source: 'Error Codes',
    checkedBy: ['case', 'observed-case'],
  },
  'action-wins-over-method': {
    level: 'should',
    statement:
      'where method and `action` disagree the `action` counts: a POST with `action=validate` only validates',
    source: 'Validate and Store, Input Parameters',
    checkedBy: ['observed-case'],
  },
  'json-is-the-default': {
    level: 'must',
    statement: '`application/json` is read as JSON, and so is a body without any Content-Type',
    source: 'Store, Request Header',
    checkedBy: ['case'],
  },
  'csv-is-accepted': {
    level: 'must',
    statement: '`text/csv` with a header row is read as CSV',
    source: 'Store, Request Header',
    checkedBy: ['case'],
  },
  'xml-is-accepted': {
    level: 'must',
    statement:
      '`application/xml` is read as XML; no document gives its shape, so any root with an element per row and an element per field is taken for it',
    source: 'Store, Request Header',
    checkedBy: ['case'],
  },
  'formats-store-the-same': {
    level: 'must',
    statement: 'the same batch leaves the same transactions behind in JSON, CSV and XML',
    source: 'Store, Request Header',
    checkedBy: ['observed-case'],
  },
  'body-is-an-array': {
    level: 'must',
    statement: 'the body is a list of flat rows, also for a single one; a bare object is refused with 400',
    source: 'Important: Data Structure; Common Issues 1',
    checkedBy: ['schema', 'case'],
  },
  'unparsable-body-answers-400': {
    level: 'must',
    statement: 'a body that is not what its Content-Type says is refused with 400 and keeps nothing',
    source: 'Common Issues 1',
    checkedBy: ['case', 'observed-case'],
  },
  'content-type-parameters-are-accepted': {
    level: 'should',
    statement: 'a Content-Type may carry parameters such as `charset=utf-8`',
    source: 'RFC 9110, Content-Type',
    checkedBy: ['case'],
  },
  'csv-header-names-are-trimmed': {
    level: 'should',
    statement: 'spaces around the names of a CSV header do not count',
    source: 'Specifics on Refund, sample',
    checkedBy: ['schema', 'case'],
  },
  'csv-has-a-header-row': {
    level: 'should',
    statement: 'a CSV body without a header row is refused with 400',
    source: 'Store, tip',
    checkedBy: ['case'],
  },
  'csv-follows-rfc-4180': {
    level: 'should',
    statement:
      'CSV is quoted as in RFC 4180: commas, doubled quotes and line breaks inside quotes; CRLF or LF; a byte order mark does not count',
    source: 'RFC 4180',
    checkedBy: ['schema', 'case'],
  },
  'data-is-read-from-the-body': {
    level: 'must',
    statement: 'rows are read from the body and never from the query',
    source: 'Best Practices',
    checkedBy: ['observed-case'],
  },
  'numbers-may-be-strings': {
    level: 'should',
    statement: 'a number may travel as a JSON number or as a string of digits',
    source: 'Complete Example; samples',
    checkedBy: ['schema', 'case'],
  },
  'unicode-survives': {
    level: 'should',
    statement: 'text outside ASCII is kept unchanged in each format',
    source: 'sense',
    checkedBy: ['observed-case'],
  },
  'refused-batch-stores-nothing': {
    level: 'may',
    statement: 'one refused row refuses its request: no other row of it is kept',
    source: 'sense, Transaction Model',
    checkedBy: ['observed-case'],
  },
  'required-fields-are-present': {
    level: 'must',
    statement:
      'Date, Time, Type, Transaction_ID, Item_Title and Quantity are given in each row; a row without one is refused with 400',
    source: 'Request Fields; Common Issues 1',
    checkedBy: ['schema', 'case'],
  },
  'sample-blanks-are-tolerated': {
    level: 'should',
    statement:
      'a refund may lack Item_Title and Quantity, and a subscription its Quantity, as in the printed samples',
    source: 'Specifics on Refund and on Subscription, samples',
    checkedBy: ['schema', 'case'],
  },
  'date-is-a-calendar-day': {
    level: 'must',
    statement: 'Date is written MM/DD/YYYY and names a day that exists',
    source: 'Request Fields, Date',
    checkedBy: ['schema', 'rule', 'case'],
  },
  'two-digit-years-are-tolerated': {
    level: 'should',
    statement: 'a Date written MM/DD/YY is taken, since each CSV sample has it',
    source: 'CSV samples',
    checkedBy: ['schema', 'case'],
  },
  'time-is-24-hour': {
    level: 'must',
    statement: 'Time is written HH:MM:SS on a 24-hour clock, in GMT',
    source: 'Request Fields, Time',
    checkedBy: ['schema', 'case'],
  },
  'type-is-documented': {
    level: 'must',
    statement: 'Type is one of the five documented ones; any other is refused with 400',
    source: 'Transaction Types; Common Issues 1',
    checkedBy: ['schema', 'case'],
  },
  'status-is-documented': {
    level: 'must',
    statement: 'Status, where it is given, is one of the five documented ones; any other is refused with 400',
    source: 'Status Values; Common Issues 1',
    checkedBy: ['schema', 'case'],
  },
  'spelling-is-exact': {
    level: 'should',
    statement: 'Type and Status are spelt as documented, letter case and spaces included',
    source: 'Transaction Types; Status Values',
    checkedBy: ['schema'],
  },
  'currency-has-three-letters': {
    level: 'must',
    statement: 'Currency is a code of three letters, and USD where none is given',
    source: 'Request Fields, Currency',
    checkedBy: ['schema', 'observed-case'],
  },
  'currency-is-assigned': {
    level: 'should',
    statement: 'Currency is a code that ISO 4217 has assigned',
    source: 'Request Fields, Currency',
    checkedBy: ['rule'],
  },
  'amounts-are-decimal': {
    level: 'must',
    statement: 'amounts are plain decimal numbers, and 0.00 where none is given',
    source: 'Request Fields, Gross to Balance',
    checkedBy: ['schema', 'observed-case'],
  },
  'main-row-is-titled-shopping-cart': {
    level: 'must',
    statement: 'the main row of an order has the Item_Title `Shopping Cart`',
    source: 'Request Fields, Item_Title',
    checkedBy: ['schema'],
  },
  'unknown-fields-are-ignored': {
    level: 'must',
    statement: 'a field that the API does not know is passed over and its row is taken',
    source: 'Common Issues 3',
    checkedBy: ['schema', 'case'],
  },
  'unknown-fields-are-reported': {
    level: 'must',
    statement:
      'the sender is told of each field that the API will pass over, with the known field that was probably meant',
    source: 'Common Issues 3',
    checkedBy: ['rule'],
  },
  'invoice-number-is-known': {
    level: 'should',
    statement: 'Invoice_Number is a known field: the earlier revision lists it and the buy-now sample has it',
    source: 'earlier revision, Request; Specifics on Buy Now',
    checkedBy: ['schema'],
  },
  'country-is-a-full-name': {
    level: 'should',
    statement: 'Country is a name in full; a two-letter code is met and worth knowing',
    source: 'Request Fields, Country; CSV samples',
    checkedBy: ['rule'],
  },
  'many-options-are-listed': {
    level: 'should',
    statement: 'more than two options stand as `Name:Value, Name:Value` in Option_1_Name',
    source: 'Request Fields, Option_1_Name',
    checkedBy: ['rule'],
  },
  'subscription-has-subscription-id': {
    level: 'must',
    statement: 'a subscription row carries a Subscription_ID',
    source: 'Specifics on Subscription',
    checkedBy: ['schema', 'case'],
  },
  'email-is-an-address': {
    level: 'should',
    statement: 'From_Email_Address has the form of an email address',
    source: 'Request Fields, From_Email_Address',
    checkedBy: ['schema'],
  },
  'blank-means-absent': {
    level: 'must',
    statement: 'an empty value stands for a field that is not there',
    source: 'CSV samples',
    checkedBy: ['schema'],
  },
  'net-is-gross-plus-fee': {
    level: 'may',
    statement:
      'Net is Gross plus Fee, fees being negative, wherever a row other than an item gives all three',
    source: 'CSV samples',
    checkedBy: ['rule'],
  },
  'connector-columns-are-known': {
    level: 'should',
    statement: "the further columns of the vendor's own connectors are known: one note for the batch",
    source: 'connectors of the vendor',
    checkedBy: ['rule'],
  },
  'connector-statuses-are-tolerated': {
    level: 'should',
    statement:
      "the statuses of the vendor's newer connector (`Delete`, `Failed`, a shop's own) are met in the field; `Complete` and `Canceled` are misspellings",
    source: 'connectors of the vendor',
    checkedBy: ['schema', 'rule'],
  },
  'connector-types-are-tolerated': {
    level: 'should',
    statement: "the status-change types of the vendor's connectors are met in the field",
    source: 'connectors of the vendor',
    checkedBy: ['schema', 'rule'],
  },
  'csv-rows-have-the-header-width': {
    level: 'must',
    statement: 'each CSV row has as many cells as the header',
    source: 'connectors of the vendor; RFC 4180',
    checkedBy: ['schema'],
  },
  'csv-starts-with-its-header': {
    level: 'should',
    statement: 'the first line of a CSV file is its header, not a caption',
    source: 'CSV samples; Store, tip',
    checkedBy: ['schema'],
  },
  'text-is-utf-8': {
    level: 'should',
    statement: 'text is UTF-8',
    source: 'connectors of the vendor',
    checkedBy: ['schema'],
  },
  'amounts-have-no-symbols': {
    level: 'must',
    statement: 'amounts carry no currency sign, no thousands separator and no decimal comma',
    source: 'exports in the field; Request Fields',
    checkedBy: ['schema'],
  },
  'epoch-dates-are-suspicious': {
    level: 'may',
    statement: '01/01/1970 is what an empty date turns into',
    source: 'connectors of the vendor',
    checkedBy: ['rule'],
  },
  'quantity-is-positive': {
    level: 'must',
    statement: 'Quantity is a whole number above zero, however it is written (`2`, `2.0000`)',
    source: 'Quantity Rules',
    checkedBy: ['schema'],
  },
  'order-is-main-row-with-items': {
    level: 'must',
    statement: 'an order is one main row and one or more item rows with its Transaction_ID, in one request',
    source: 'Transaction Model',
    checkedBy: ['rule', 'case'],
  },
  'order-has-items': {
    level: 'must',
    statement: 'a main row without an item row is refused with 400',
    source: 'Common Issues 1',
    checkedBy: ['rule', 'case'],
  },
  'items-have-their-order': {
    level: 'must',
    statement: 'an item row without its main row in the same request is refused with 400',
    source: 'Transaction Model; Best Practices',
    checkedBy: ['rule', 'case'],
  },
  'transaction-id-is-unique': {
    level: 'must',
    statement: 'no two main rows of a request have one Transaction_ID',
    source: 'Duplicate Handling',
    checkedBy: ['rule'],
  },
  'single-entries-stand-alone': {
    level: 'must',
    statement: 'a buy-now, refund or subscription is one row: none other has its Transaction_ID',
    source: 'Specifics on Buy Now, Refund, Subscription',
    checkedBy: ['rule'],
  },
  'row-order-does-not-matter': {
    level: 'should',
    statement: 'rows may come in any order: items before their main row, orders interleaved',
    source: 'Transaction Model',
    checkedBy: ['rule', 'case'],
  },
  'batch-holds-many-transactions': {
    level: 'must',
    statement: 'one request may carry many orders and single transactions',
    source: 'Store; Best Practices',
    checkedBy: ['case'],
  },
  'order-quantity-is-the-sum': {
    level: 'must',
    statement:
      "the main row's Quantity is the sum of its items' quantities; another number is taken all the same",
    source: 'Quantity Rules',
    checkedBy: ['rule', 'case'],
  },
  'order-quantity-may-be-the-count': {
    level: 'should',
    statement: 'a main Quantity that counts the item rows is the older convention',
    source: 'Request Fields, Quantity; cart sample',
    checkedBy: ['rule'],
  },
  'item-quantities-prevail': {
    level: 'must',
    statement: 'where the main Quantity is wrong the quantities of the items count',
    source: 'Quantity Rules, Note',
    checkedBy: ['observed-case'],
  },
  'item-gross-is-not-all-zero': {
    level: 'may',
    statement: 'the items of an order that cost something are not all 0.00',
    source: 'connectors of the vendor',
    checkedBy: ['rule'],
  },
  'order-gross-adds-up': {
    level: 'may',
    statement: "the main Gross is the items' Gross with shipping, insurance and tax, less the discount",
    source: 'CSV samples',
    checkedBy: ['rule'],
  },
  'order-rows-agree': {
    level: 'may',
    statement: 'the rows of one order agree on date, time, currency, status and customer',
    source: 'CSV samples',
    checkedBy: ['rule'],
  },
  'refund-is-its-own-row': {
    level: 'must',
    statement: 'a refund is a row of its own with the Type Refund',
    source: 'Refund Handling',
    checkedBy: ['schema'],
  },
  'refund-id-is-its-own': {
    level: 'must',
    statement: "a refund's Transaction_ID is neither its order's nor another refund's",
    source: 'Refund Rules',
    checkedBy: ['rule', 'case'],
  },
  'refund-names-its-transaction': {
    level: 'must',
    statement: 'a refund carries Reference_Txn_ID; one without is refused with 400',
    source: 'Refund Rules; Common Issues 1',
    checkedBy: ['schema', 'case'],
  },
  'refund-gross-is-negative': {
    level: 'must',
    statement: "a refund's Gross is below zero; any other, or none, is refused with 400",
    source: 'Refund Rules; Common Issues 1',
    checkedBy: ['schema', 'case'],
  },
  'refund-reference-is-known': {
    level: 'must',
    statement: 'Reference_Txn_ID is the Transaction_ID of a transaction in the batch or sent before',
    source: 'Common Issues 4',
    checkedBy: ['rule'],
  },
  'refund-may-come-later': {
    level: 'must',
    statement: 'a refund may come in a later request than its order',
    source: 'Refund Strategies',
    checkedBy: ['case'],
  },
  'refund-needs-no-items': {
    level: 'must',
    statement: 'a refund comes without item rows',
    source: 'Refund Rules',
    checkedBy: ['case'],
  },
  'refunds-stay-within-gross': {
    level: 'may',
    statement: 'the refunds of a transaction do not exceed its Gross',
    source: 'sense',
    checkedBy: ['rule'],
  },
  'refund-follows-its-order': {
    level: 'should',
    statement: 'a refund has the currency of its transaction and is not dated before it',
    source: 'sense',
    checkedBy: ['rule'],
  },
  'order-may-be-updated-instead': {
    level: 'must',
    statement:
      'an order sent again with another amount or Status, in place of a refund, is taken and updates it',
    source: 'Refund Strategies',
    checkedBy: ['case', 'observed-case'],
  },
  'refunded-status-has-refunds': {
    level: 'may',
    statement: 'an order marked Refunded or Partially Refunded has refund rows',
    source: 'Status Values',
    checkedBy: ['rule'],
  },
  'resend-updates': {
    level: 'must',
    statement: 'a Transaction_ID that is sent again updates what is kept and makes no duplicate',
    source: 'Duplicate Handling',
    checkedBy: ['observed-case'],
  },
  'resend-is-idempotent': {
    level: 'must',
    statement: 'a batch sent twice leaves the same behind as sent once',
    source: 'Duplicate Handling',
    checkedBy: ['observed-case'],
  },
  'resend-replaces-items': {
    level: 'should',
    statement: 'an order sent again with other items keeps the new items alone',
    source: 'Duplicate Handling',
    checkedBy: ['observed-case'],
  },
  'thirty-megabytes-are-accepted': {
    level: 'must',
    statement: 'a request of 30,000,000 bytes is not too large',
    source: 'Limits & Performance',
    checkedBy: ['case'],
  },
  'larger-bodies-are-refused': {
    level: 'should',
    statement:
      'a request above 31,457,280 bytes is refused with a 4xx status, neither with 5xx nor by a dropped connection',
    source: 'Limits & Performance',
    checkedBy: ['case', 'rule'],
  },
  'two-thousand-rows-are-accepted': {
    level: 'must',
    statement: 'a batch of 2,000 rows is taken',
    source: 'Limits & Performance',
    checkedBy: ['case'],
  },
  'large-batches-are-split-by-order': {
    level: 'should',
    statement: 'a batch above 2,000 rows is better split, each order whole',
    source: 'Limits & Performance',
    checkedBy: ['rule'],
  },
  'effects-may-take-forty-minutes': {
    level: 'must',
    statement: 'what was stored may take 40 minutes to show',
    source: 'Limits & Performance',
    checkedBy: ['observed-case'],
  },
  'failures-use-documented-codes': {
    level: 'must',
    statement: 'a failure is answered with 400, 401, 404 or 500, and what was refused never with 2xx',
    source: 'Error Codes',
    checkedBy: ['case'],
  },
  'valid-input-never-answers-5xx': {
    level: 'must',
    statement: 'nothing that the documents allow is answered with 5xx',
    source: 'Error Codes',
    checkedBy: ['case'],
  },
  'validate-may-name-tokens': {
    level: 'may',
    statement:
      'the answer to a validation may name the tokens that do not fit, in its body or in the header x-putler-invalid-token; several tokens may be sent, separated by commas',
    source: 'connectors of the vendor',
    checkedBy: ['schema', 'case'],
  },
  'store-may-acknowledge': {
    level: 'may',
    statement: 'the answer to a store may carry ACK and MESSAGE',
    source: 'connectors of the vendor',
    checkedBy: ['schema'],
  },
  'pending-is-not-revenue': {
    level: 'must',
    statement: 'Pending transactions do not count as revenue and Completed ones do',
    source: 'Status Values',
    checkedBy: ['guide'],
    reason: 'revenue is counted in reports that no request shows',
  },
});

export type Slug = keyof typeof requirementTable;
/** Full id of a requirement, `putler/refund-gross-is-negative`. */
export type RequirementId = `putler/${Slug}`;

export const requirements = listRequirements('putler', requirementTable);
