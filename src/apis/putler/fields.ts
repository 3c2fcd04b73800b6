import type { Field } from './row.js';

// The mapped type makes the compiler demand each field of the schema, and no other.
const documented: Readonly<Record<Field, true>> = {
  Date: true,
  Time: true,
  Type: true,
  Transaction_ID: true,
  Item_Title: true,
  Quantity: true,
  Source: true,
  Name: true,
  Status: true,
  Currency: true,
  Gross: true,
  Fee: true,
  Net: true,
  From_Email_Address: true,
  Item_ID: true,
  Shipping_and_Handling_Amount: true,
  Insurance_Amount: true,
  Discount: true,
  Sales_Tax: true,
  Option_1_Name: true,
  Option_1_Value: true,
  Option_2_Name: true,
  Option_2_Value: true,
  Reference_Txn_ID: true,
  Invoice_Number: true,
  Balance: true,
  Note: true,
  Address_Line_1: true,
  Address_Line_2: true,
  Town_City: true,
  State_Province: true,
  Zip_Postal_Code: true,
  Country: true,
  Contact_Phone_Number: true,
  Subscription_ID: true,
};

/** The fields that the documents list, in their order. */
export const documentedFields = Object.keys(documented) as readonly Field[];

/** Further columns of the vendor's own connectors (field names only: what they hold is not documented). */
export const connectorFields: ReadonlySet<string> = new Set([
  'Time_Zone',
  'To_Email_Address',
  'Counterparty_Status',
  'Address_Status',
  'Auction_Site',
  'Buyer_ID',
  'Item_URL',
  'Closing_Date',
  'Escrow_ID',
  'Invoice_ID',
  'Custom_Number',
  'Receipt_ID',
  'Raw_Data',
  'Payment_Source',
  'External_Trans_ID',
  'IP_Address',
  'Sub_Meta',
]);

/** Every name that is known: a header row is recognised by them. */
export const knownFields: ReadonlySet<string> = new Set([...documentedFields, ...connectorFields]);

/** Amounts of a row: 0.00 when they are absent. */
export const amountFields = [
  'Gross',
  'Fee',
  'Net',
  'Shipping_and_Handling_Amount',
  'Insurance_Amount',
  'Discount',
  'Sales_Tax',
  'Balance',
] as const satisfies readonly Field[];
