import { documentedFields, knownFields } from './fields.js';
import type { Field } from './row.js';
import { nearest, respelt } from './vocabulary.js';

// The vendor's own list of fields that senders take for others.
const confusions: Readonly<Record<string, Field>> = {
  Order_ID: 'Transaction_ID',
  Payment_Method: 'Source',
  From_Name: 'Name',
};

// What other exports call these fields; by spelling alone they would not be found.
const synonyms: Readonly<Record<string, Field>> = {
  Address: 'Address_Line_1',
  Address_Line_3: 'Address_Line_2',
  Amount: 'Gross',
  City: 'Town_City',
  Currency_Code: 'Currency',
  Customer_Email: 'From_Email_Address',
  Customer_Name: 'Name',
  Email: 'From_Email_Address',
  Email_Address: 'From_Email_Address',
  First_Name: 'Name',
  Gateway: 'Source',
  Last_Name: 'Name',
  Order_Date: 'Date',
  Order_Status: 'Status',
  Parent_Transaction_ID: 'Reference_Txn_ID',
  Phone: 'Contact_Phone_Number',
  Product_ID: 'Item_ID',
  Product_Name: 'Item_Title',
  Qty: 'Quantity',
  Shipping: 'Shipping_and_Handling_Amount',
  SKU: 'Item_ID',
  State: 'State_Province',
  Tax: 'Sales_Tax',
  Total: 'Gross',
  Transaction_Date: 'Date',
  Transaction_Type: 'Type',
  Zip: 'Zip_Postal_Code',
  Zip_Code: 'Zip_Postal_Code',
};

/**
 * The documented field that a name was probably meant for. A synonym counts only where the batch does not have the
 * field itself: who sends both knows what they are.
 */
export function meantField(name: string, sent: ReadonlyMap<string, unknown>): string | undefined {
  const confused = respelling(name, confusions);
  if (confused) return confused;
  const spelt = respelt(name, Array.from(knownFields));
  if (spelt === undefined) {
    const synonym = respelling(name, synonyms);
    if (synonym) return sent.has(synonym) ? undefined : synonym;
  }
  const near = spelt ?? nearest(name, knownFields);
  return (documentedFields as readonly string[]).includes(near ?? '') ? near : undefined;
}

function respelling(name: string, table: Readonly<Record<string, Field>>): Field | undefined {
  return Object.hasOwn(table, name) ? table[name] : table[respelt(name, Object.keys(table)) ?? ''];
}
