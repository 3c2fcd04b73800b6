// Written by `npm run generate` from schemas/: do not edit.

/**
 * One row of a batch; Type says which kind.
 */
export type PutlerRow = PutlerOrder | PutlerItem | PutlerBuyNow | PutlerRefund | PutlerSubscription;
/**
 * What one request carries: a list of rows, also for a single one.
 */
export type PutlerBatch = PutlerRow[];

/**
 * The main row of an order; at least one item row with its Transaction_ID goes with it in the same request.
 */
export interface PutlerOrder {
  /**
   * The day the transaction was made, MM/DD/YYYY. MM/DD/YY is tolerated.
   */
  Date: string;
  /**
   * The time it was made, HH:MM:SS on a 24-hour clock, in GMT.
   */
  Time: string;
  Type: 'Shopping Cart Payment Received';
  /**
   * The id of the transaction. The rows of one order share it; everything else has its own.
   */
  Transaction_ID: string | number;
  Item_Title: 'Shopping Cart';
  /**
   * On an item row the units sold; on a main row the sum over its items.
   */
  Quantity: number | string;
  /**
   * The payment gateway or the shop.
   */
  Source?: string | number;
  /**
   * The name of the customer.
   */
  Name?: string | number;
  /**
   * The state of the order. Paid orders are Completed.
   */
  Status?: 'Pending' | 'Completed' | 'Cancelled' | 'Refunded' | 'Partially Refunded';
  /**
   * Three-letter code of the currency; USD when absent.
   */
  Currency?: string;
  /**
   * The total including tax; on an item row the total of the line; below zero on a refund. 0.00 when absent.
   */
  Gross?: number | string;
  /**
   * The fees of the transaction, below zero when they are paid. 0.00 when absent.
   */
  Fee?: number | string;
  /**
   * The total including tax, after fees. 0.00 when absent.
   */
  Net?: number | string;
  /**
   * The email address of the customer.
   */
  From_Email_Address?: string;
  /**
   * The id of the product; not used on a main row.
   */
  Item_ID?: string | number;
  /**
   * The cost of shipping and handling. 0.00 when absent.
   */
  Shipping_and_Handling_Amount?: number | string;
  /**
   * The cost of insuring the shipment. 0.00 when absent.
   */
  Insurance_Amount?: number | string;
  /**
   * The discount given. 0.00 when absent.
   */
  Discount?: number | string;
  /**
   * The tax paid. 0.00 when absent.
   */
  Sales_Tax?: number | string;
  /**
   * The name of the first option of the product; with more than two options the whole list, `Color:Red, Size:XL, Style:Simple`.
   */
  Option_1_Name?: string | number;
  /**
   * The value of the first option.
   */
  Option_1_Value?: string | number;
  /**
   * The name of the second option.
   */
  Option_2_Name?: string | number;
  /**
   * The value of the second option.
   */
  Option_2_Value?: string | number;
  /**
   * On a refund the Transaction_ID of the transaction that is refunded.
   */
  Reference_Txn_ID?: string | number;
  /**
   * The number of the invoice or of the shipment.
   */
  Invoice_Number?: string | number;
  /**
   * The balance of the account. 0.00 when absent.
   */
  Balance?: number | string;
  /**
   * A note on the order.
   */
  Note?: string | number;
  /**
   * First line of the address.
   */
  Address_Line_1?: string | number;
  /**
   * Second line of the address.
   */
  Address_Line_2?: string | number;
  /**
   * Name of the town.
   */
  Town_City?: string | number;
  /**
   * Name of the state or province.
   */
  State_Province?: string | number;
  /**
   * The postal code.
   */
  Zip_Postal_Code?: string | number;
  /**
   * The full name of the country.
   */
  Country?: string | number;
  /**
   * The telephone number of the customer.
   */
  Contact_Phone_Number?: string | number;
  /**
   * On a subscription payment the id of the subscription.
   */
  Subscription_ID?: string | number;
}
/**
 * One line of an order; it has the Transaction_ID of the main row.
 */
export interface PutlerItem {
  /**
   * The day the transaction was made, MM/DD/YYYY. MM/DD/YY is tolerated.
   */
  Date: string;
  /**
   * The time it was made, HH:MM:SS on a 24-hour clock, in GMT.
   */
  Time: string;
  Type: 'Shopping Cart Item';
  /**
   * The id of the transaction. The rows of one order share it; everything else has its own.
   */
  Transaction_ID: string | number;
  /**
   * "Shopping Cart" on the main row of an order, the name of the product on every other row.
   */
  Item_Title: string | number;
  /**
   * On an item row the units sold; on a main row the sum over its items.
   */
  Quantity: number | string;
  /**
   * The payment gateway or the shop.
   */
  Source?: string | number;
  /**
   * The name of the customer.
   */
  Name?: string | number;
  /**
   * The state of the order. Paid orders are Completed.
   */
  Status?: 'Pending' | 'Completed' | 'Cancelled' | 'Refunded' | 'Partially Refunded';
  /**
   * Three-letter code of the currency; USD when absent.
   */
  Currency?: string;
  /**
   * The total including tax; on an item row the total of the line; below zero on a refund. 0.00 when absent.
   */
  Gross?: number | string;
  /**
   * The fees of the transaction, below zero when they are paid. 0.00 when absent.
   */
  Fee?: number | string;
  /**
   * The total including tax, after fees. 0.00 when absent.
   */
  Net?: number | string;
  /**
   * The email address of the customer.
   */
  From_Email_Address?: string;
  /**
   * The id of the product; not used on a main row.
   */
  Item_ID?: string | number;
  /**
   * The cost of shipping and handling. 0.00 when absent.
   */
  Shipping_and_Handling_Amount?: number | string;
  /**
   * The cost of insuring the shipment. 0.00 when absent.
   */
  Insurance_Amount?: number | string;
  /**
   * The discount given. 0.00 when absent.
   */
  Discount?: number | string;
  /**
   * The tax paid. 0.00 when absent.
   */
  Sales_Tax?: number | string;
  /**
   * The name of the first option of the product; with more than two options the whole list, `Color:Red, Size:XL, Style:Simple`.
   */
  Option_1_Name?: string | number;
  /**
   * The value of the first option.
   */
  Option_1_Value?: string | number;
  /**
   * The name of the second option.
   */
  Option_2_Name?: string | number;
  /**
   * The value of the second option.
   */
  Option_2_Value?: string | number;
  /**
   * On a refund the Transaction_ID of the transaction that is refunded.
   */
  Reference_Txn_ID?: string | number;
  /**
   * The number of the invoice or of the shipment.
   */
  Invoice_Number?: string | number;
  /**
   * The balance of the account. 0.00 when absent.
   */
  Balance?: number | string;
  /**
   * A note on the order.
   */
  Note?: string | number;
  /**
   * First line of the address.
   */
  Address_Line_1?: string | number;
  /**
   * Second line of the address.
   */
  Address_Line_2?: string | number;
  /**
   * Name of the town.
   */
  Town_City?: string | number;
  /**
   * Name of the state or province.
   */
  State_Province?: string | number;
  /**
   * The postal code.
   */
  Zip_Postal_Code?: string | number;
  /**
   * The full name of the country.
   */
  Country?: string | number;
  /**
   * The telephone number of the customer.
   */
  Contact_Phone_Number?: string | number;
  /**
   * On a subscription payment the id of the subscription.
   */
  Subscription_ID?: string | number;
}
/**
 * A sale without a cart: one row and no items.
 */
export interface PutlerBuyNow {
  /**
   * The day the transaction was made, MM/DD/YYYY. MM/DD/YY is tolerated.
   */
  Date: string;
  /**
   * The time it was made, HH:MM:SS on a 24-hour clock, in GMT.
   */
  Time: string;
  Type: 'Web Accept Payment Received';
  /**
   * The id of the transaction. The rows of one order share it; everything else has its own.
   */
  Transaction_ID: string | number;
  /**
   * "Shopping Cart" on the main row of an order, the name of the product on every other row.
   */
  Item_Title: string | number;
  /**
   * On an item row the units sold; on a main row the sum over its items.
   */
  Quantity: number | string;
  /**
   * The payment gateway or the shop.
   */
  Source?: string | number;
  /**
   * The name of the customer.
   */
  Name?: string | number;
  /**
   * The state of the order. Paid orders are Completed.
   */
  Status?: 'Pending' | 'Completed' | 'Cancelled' | 'Refunded' | 'Partially Refunded';
  /**
   * Three-letter code of the currency; USD when absent.
   */
  Currency?: string;
  /**
   * The total including tax; on an item row the total of the line; below zero on a refund. 0.00 when absent.
   */
  Gross?: number | string;
  /**
   * The fees of the transaction, below zero when they are paid. 0.00 when absent.
   */
  Fee?: number | string;
  /**
   * The total including tax, after fees. 0.00 when absent.
   */
  Net?: number | string;
  /**
   * The email address of the customer.
   */
  From_Email_Address?: string;
  /**
   * The id of the product; not used on a main row.
   */
  Item_ID?: string | number;
  /**
   * The cost of shipping and handling. 0.00 when absent.
   */
  Shipping_and_Handling_Amount?: number | string;
  /**
   * The cost of insuring the shipment. 0.00 when absent.
   */
  Insurance_Amount?: number | string;
  /**
   * The discount given. 0.00 when absent.
   */
  Discount?: number | string;
  /**
   * The tax paid. 0.00 when absent.
   */
  Sales_Tax?: number | string;
  /**
   * The name of the first option of the product; with more than two options the whole list, `Color:Red, Size:XL, Style:Simple`.
   */
  Option_1_Name?: string | number;
  /**
   * The value of the first option.
   */
  Option_1_Value?: string | number;
  /**
   * The name of the second option.
   */
  Option_2_Name?: string | number;
  /**
   * The value of the second option.
   */
  Option_2_Value?: string | number;
  /**
   * On a refund the Transaction_ID of the transaction that is refunded.
   */
  Reference_Txn_ID?: string | number;
  /**
   * The number of the invoice or of the shipment.
   */
  Invoice_Number?: string | number;
  /**
   * The balance of the account. 0.00 when absent.
   */
  Balance?: number | string;
  /**
   * A note on the order.
   */
  Note?: string | number;
  /**
   * First line of the address.
   */
  Address_Line_1?: string | number;
  /**
   * Second line of the address.
   */
  Address_Line_2?: string | number;
  /**
   * Name of the town.
   */
  Town_City?: string | number;
  /**
   * Name of the state or province.
   */
  State_Province?: string | number;
  /**
   * The postal code.
   */
  Zip_Postal_Code?: string | number;
  /**
   * The full name of the country.
   */
  Country?: string | number;
  /**
   * The telephone number of the customer.
   */
  Contact_Phone_Number?: string | number;
  /**
   * On a subscription payment the id of the subscription.
   */
  Subscription_ID?: string | number;
}
/**
 * Money given back: a row of its own that names the transaction it refunds. The samples leave Item_Title and Quantity blank.
 */
export interface PutlerRefund {
  /**
   * The day the transaction was made, MM/DD/YYYY. MM/DD/YY is tolerated.
   */
  Date: string;
  /**
   * The time it was made, HH:MM:SS on a 24-hour clock, in GMT.
   */
  Time: string;
  Type: 'Refund';
  /**
   * The id of the transaction. The rows of one order share it; everything else has its own.
   */
  Transaction_ID: string | number;
  /**
   * "Shopping Cart" on the main row of an order, the name of the product on every other row.
   */
  Item_Title?: string | number;
  /**
   * On an item row the units sold; on a main row the sum over its items.
   */
  Quantity?: number | string;
  /**
   * The payment gateway or the shop.
   */
  Source?: string | number;
  /**
   * The name of the customer.
   */
  Name?: string | number;
  /**
   * The state of the order. Paid orders are Completed.
   */
  Status?: 'Pending' | 'Completed' | 'Cancelled' | 'Refunded' | 'Partially Refunded';
  /**
   * Three-letter code of the currency; USD when absent.
   */
  Currency?: string;
  /**
   * A decimal number below zero.
   */
  Gross: number | string;
  /**
   * The fees of the transaction, below zero when they are paid. 0.00 when absent.
   */
  Fee?: number | string;
  /**
   * The total including tax, after fees. 0.00 when absent.
   */
  Net?: number | string;
  /**
   * The email address of the customer.
   */
  From_Email_Address?: string;
  /**
   * The id of the product; not used on a main row.
   */
  Item_ID?: string | number;
  /**
   * The cost of shipping and handling. 0.00 when absent.
   */
  Shipping_and_Handling_Amount?: number | string;
  /**
   * The cost of insuring the shipment. 0.00 when absent.
   */
  Insurance_Amount?: number | string;
  /**
   * The discount given. 0.00 when absent.
   */
  Discount?: number | string;
  /**
   * The tax paid. 0.00 when absent.
   */
  Sales_Tax?: number | string;
  /**
   * The name of the first option of the product; with more than two options the whole list, `Color:Red, Size:XL, Style:Simple`.
   */
  Option_1_Name?: string | number;
  /**
   * The value of the first option.
   */
  Option_1_Value?: string | number;
  /**
   * The name of the second option.
   */
  Option_2_Name?: string | number;
  /**
   * The value of the second option.
   */
  Option_2_Value?: string | number;
  /**
   * An id as text or as a number.
   */
  Reference_Txn_ID: string | number;
  /**
   * The number of the invoice or of the shipment.
   */
  Invoice_Number?: string | number;
  /**
   * The balance of the account. 0.00 when absent.
   */
  Balance?: number | string;
  /**
   * A note on the order.
   */
  Note?: string | number;
  /**
   * First line of the address.
   */
  Address_Line_1?: string | number;
  /**
   * Second line of the address.
   */
  Address_Line_2?: string | number;
  /**
   * Name of the town.
   */
  Town_City?: string | number;
  /**
   * Name of the state or province.
   */
  State_Province?: string | number;
  /**
   * The postal code.
   */
  Zip_Postal_Code?: string | number;
  /**
   * The full name of the country.
   */
  Country?: string | number;
  /**
   * The telephone number of the customer.
   */
  Contact_Phone_Number?: string | number;
  /**
   * On a subscription payment the id of the subscription.
   */
  Subscription_ID?: string | number;
}
/**
 * One payment of a subscription. The sample has no Quantity.
 */
export interface PutlerSubscription {
  /**
   * The day the transaction was made, MM/DD/YYYY. MM/DD/YY is tolerated.
   */
  Date: string;
  /**
   * The time it was made, HH:MM:SS on a 24-hour clock, in GMT.
   */
  Time: string;
  Type: 'Recurring Payment Received';
  /**
   * The id of the transaction. The rows of one order share it; everything else has its own.
   */
  Transaction_ID: string | number;
  /**
   * "Shopping Cart" on the main row of an order, the name of the product on every other row.
   */
  Item_Title: string | number;
  /**
   * On an item row the units sold; on a main row the sum over its items.
   */
  Quantity?: number | string;
  /**
   * The payment gateway or the shop.
   */
  Source?: string | number;
  /**
   * The name of the customer.
   */
  Name?: string | number;
  /**
   * The state of the order. Paid orders are Completed.
   */
  Status?: 'Pending' | 'Completed' | 'Cancelled' | 'Refunded' | 'Partially Refunded';
  /**
   * Three-letter code of the currency; USD when absent.
   */
  Currency?: string;
  /**
   * The total including tax; on an item row the total of the line; below zero on a refund. 0.00 when absent.
   */
  Gross?: number | string;
  /**
   * The fees of the transaction, below zero when they are paid. 0.00 when absent.
   */
  Fee?: number | string;
  /**
   * The total including tax, after fees. 0.00 when absent.
   */
  Net?: number | string;
  /**
   * The email address of the customer.
   */
  From_Email_Address?: string;
  /**
   * The id of the product; not used on a main row.
   */
  Item_ID?: string | number;
  /**
   * The cost of shipping and handling. 0.00 when absent.
   */
  Shipping_and_Handling_Amount?: number | string;
  /**
   * The cost of insuring the shipment. 0.00 when absent.
   */
  Insurance_Amount?: number | string;
  /**
   * The discount given. 0.00 when absent.
   */
  Discount?: number | string;
  /**
   * The tax paid. 0.00 when absent.
   */
  Sales_Tax?: number | string;
  /**
   * The name of the first option of the product; with more than two options the whole list, `Color:Red, Size:XL, Style:Simple`.
   */
  Option_1_Name?: string | number;
  /**
   * The value of the first option.
   */
  Option_1_Value?: string | number;
  /**
   * The name of the second option.
   */
  Option_2_Name?: string | number;
  /**
   * The value of the second option.
   */
  Option_2_Value?: string | number;
  /**
   * On a refund the Transaction_ID of the transaction that is refunded.
   */
  Reference_Txn_ID?: string | number;
  /**
   * The number of the invoice or of the shipment.
   */
  Invoice_Number?: string | number;
  /**
   * The balance of the account. 0.00 when absent.
   */
  Balance?: number | string;
  /**
   * A note on the order.
   */
  Note?: string | number;
  /**
   * First line of the address.
   */
  Address_Line_1?: string | number;
  /**
   * Second line of the address.
   */
  Address_Line_2?: string | number;
  /**
   * Name of the town.
   */
  Town_City?: string | number;
  /**
   * Name of the state or province.
   */
  State_Province?: string | number;
  /**
   * The postal code.
   */
  Zip_Postal_Code?: string | number;
  /**
   * The full name of the country.
   */
  Country?: string | number;
  /**
   * The telephone number of the customer.
   */
  Contact_Phone_Number?: string | number;
  /**
   * On a subscription payment the id of the subscription.
   */
  Subscription_ID: string | number;
}
/**
 * The input parameters that stand in for HTTP Basic and for the HTTP method.
 */
export interface PutlerCredentials {
  /**
   * The email address of the account.
   */
  email: string;
  /**
   * The API token; several may be given, separated by commas.
   */
  token: string;
  /**
   * What is asked for, for clients that cannot choose the HTTP method.
   */
  action?: 'validate' | 'store';
}
/**
 * Every field of a Putler row. A number may travel as a JSON number or as a string of digits. An empty string stands for a field that is not there. Fields that are not listed are passed over by the API.
 */
export interface PutlerFields {
  /**
   * The day the transaction was made, MM/DD/YYYY. MM/DD/YY is tolerated.
   */
  Date: string;
  /**
   * The time it was made, HH:MM:SS on a 24-hour clock, in GMT.
   */
  Time: string;
  /**
   * What the row is: the main row of an order, an item row, a buy-now, a refund or a subscription payment.
   */
  Type:
    | 'Shopping Cart Payment Received'
    | 'Shopping Cart Item'
    | 'Web Accept Payment Received'
    | 'Refund'
    | 'Recurring Payment Received';
  /**
   * The id of the transaction. The rows of one order share it; everything else has its own.
   */
  Transaction_ID: string | number;
  /**
   * "Shopping Cart" on the main row of an order, the name of the product on every other row.
   */
  Item_Title?: string | number;
  /**
   * On an item row the units sold; on a main row the sum over its items.
   */
  Quantity?: number | string;
  /**
   * The payment gateway or the shop.
   */
  Source?: string | number;
  /**
   * The name of the customer.
   */
  Name?: string | number;
  /**
   * The state of the order. Paid orders are Completed.
   */
  Status?: 'Pending' | 'Completed' | 'Cancelled' | 'Refunded' | 'Partially Refunded';
  /**
   * Three-letter code of the currency; USD when absent.
   */
  Currency?: string;
  /**
   * The total including tax; on an item row the total of the line; below zero on a refund. 0.00 when absent.
   */
  Gross?: number | string;
  /**
   * The fees of the transaction, below zero when they are paid. 0.00 when absent.
   */
  Fee?: number | string;
  /**
   * The total including tax, after fees. 0.00 when absent.
   */
  Net?: number | string;
  /**
   * The email address of the customer.
   */
  From_Email_Address?: string;
  /**
   * The id of the product; not used on a main row.
   */
  Item_ID?: string | number;
  /**
   * The cost of shipping and handling. 0.00 when absent.
   */
  Shipping_and_Handling_Amount?: number | string;
  /**
   * The cost of insuring the shipment. 0.00 when absent.
   */
  Insurance_Amount?: number | string;
  /**
   * The discount given. 0.00 when absent.
   */
  Discount?: number | string;
  /**
   * The tax paid. 0.00 when absent.
   */
  Sales_Tax?: number | string;
  /**
   * The name of the first option of the product; with more than two options the whole list, `Color:Red, Size:XL, Style:Simple`.
   */
  Option_1_Name?: string | number;
  /**
   * The value of the first option.
   */
  Option_1_Value?: string | number;
  /**
   * The name of the second option.
   */
  Option_2_Name?: string | number;
  /**
   * The value of the second option.
   */
  Option_2_Value?: string | number;
  /**
   * On a refund the Transaction_ID of the transaction that is refunded.
   */
  Reference_Txn_ID?: string | number;
  /**
   * The number of the invoice or of the shipment.
   */
  Invoice_Number?: string | number;
  /**
   * The balance of the account. 0.00 when absent.
   */
  Balance?: number | string;
  /**
   * A note on the order.
   */
  Note?: string | number;
  /**
   * First line of the address.
   */
  Address_Line_1?: string | number;
  /**
   * Second line of the address.
   */
  Address_Line_2?: string | number;
  /**
   * Name of the town.
   */
  Town_City?: string | number;
  /**
   * Name of the state or province.
   */
  State_Province?: string | number;
  /**
   * The postal code.
   */
  Zip_Postal_Code?: string | number;
  /**
   * The full name of the country.
   */
  Country?: string | number;
  /**
   * The telephone number of the customer.
   */
  Contact_Phone_Number?: string | number;
  /**
   * On a subscription payment the id of the subscription.
   */
  Subscription_ID?: string | number;
}
/**
 * The body with which an endpoint may answer a store; none is required.
 */
export interface PutlerStoreAnswer {
  /**
   * Whether the request was taken: `Success` or `Failure`.
   */
  ACK?: string;
  /**
   * The same in words.
   */
  MESSAGE?: string;
}
/**
 * The body with which an endpoint may answer a validation; none is required.
 */
export interface PutlerValidateAnswer {
  /**
   * Whether the request was taken: `Success` or `Failure`.
   */
  ACK?: string;
  /**
   * The same in words.
   */
  MESSAGE?: string;
  /**
   * The tokens that do not fit, separated by commas or as a list.
   */
  Unauthorized_tokens?: string | string[];
}
