// Written by `npm run generate` from schemas/: do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
  }
});

// <stdin>
var batch = validate20;
var schema34 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://transaction-testkit.invalid/schemas/putler/fields.schema.json", "title": "PutlerFields", "description": "Every field of a Putler row. A number may travel as a JSON number or as a string of digits. An empty string stands for a field that is not there. Fields that are not listed are passed over by the API.", "type": "object", "x-requirements": { "type": "putler/body-is-an-array", "required": { "Date": "putler/required-fields-are-present", "Time": "putler/required-fields-are-present", "Type": "putler/required-fields-are-present", "Transaction_ID": "putler/required-fields-are-present" } }, "required": ["Date", "Time", "Type", "Transaction_ID"], "properties": { "Date": { "title": "Date", "description": "The day the transaction was made, MM/DD/YYYY. MM/DD/YY is tolerated.", "$ref": "fields.schema.json#/$defs/date", "examples": ["05/01/2026"] }, "Time": { "title": "Time", "description": "The time it was made, HH:MM:SS on a 24-hour clock, in GMT.", "$ref": "fields.schema.json#/$defs/time", "examples": ["14:00:00"] }, "Type": { "title": "Type", "description": "What the row is: the main row of an order, an item row, a buy-now, a refund or a subscription payment.", "$ref": "fields.schema.json#/$defs/type", "examples": ["Shopping Cart Payment Received"] }, "Transaction_ID": { "title": "Transaction_ID", "description": "The id of the transaction. The rows of one order share it; everything else has its own.", "$ref": "fields.schema.json#/$defs/identifier", "examples": ["ORD123"] }, "Item_Title": { "title": "Item_Title", "description": '"Shopping Cart" on the main row of an order, the name of the product on every other row.', "type": ["string", "number"], "x-requirements": { "type": "putler/body-is-an-array" }, "examples": ["Product A"] }, "Quantity": { "title": "Quantity", "description": "On an item row the units sold; on a main row the sum over its items.", "$ref": "fields.schema.json#/$defs/quantity", "examples": ["2", 5] }, "Source": { "title": "Source", "description": "The payment gateway or the shop.", "type": ["string", "number"], "x-requirements": { "type": "putler/body-is-an-array" }, "examples": ["XYZ Gateway"] }, "Name": { "title": "Name", "description": "The name of the customer.", "type": ["string", "number"], "x-requirements": { "type": "putler/body-is-an-array" }, "examples": ["John Doe"] }, "Status": { "title": "Status", "description": "The state of the order. Paid orders are Completed.", "$ref": "fields.schema.json#/$defs/status", "examples": ["Completed"] }, "Currency": { "title": "Currency", "description": "Three-letter code of the currency; USD when absent.", "$ref": "fields.schema.json#/$defs/currency", "examples": ["USD"] }, "Gross": { "title": "Gross", "description": "The total including tax; on an item row the total of the line; below zero on a refund. 0.00 when absent.", "$ref": "fields.schema.json#/$defs/amount", "examples": ["100.00", -30] }, "Fee": { "title": "Fee", "description": "The fees of the transaction, below zero when they are paid. 0.00 when absent.", "$ref": "fields.schema.json#/$defs/amount", "examples": ["-1.14"] }, "Net": { "title": "Net", "description": "The total including tax, after fees. 0.00 when absent.", "$ref": "fields.schema.json#/$defs/amount", "examples": ["27.86"] }, "From_Email_Address": { "title": "From_Email_Address", "description": "The email address of the customer.", "$ref": "fields.schema.json#/$defs/email", "examples": ["john@example.com"] }, "Item_ID": { "title": "Item_ID", "description": "The id of the product; not used on a main row.", "type": ["string", "number"], "x-requirements": { "type": "putler/body-is-an-array" }, "examples": ["P-45"] }, "Shipping_and_Handling_Amount": { "title": "Shipping_and_Handling_Amount", "description": "The cost of shipping and handling. 0.00 when absent.", "$ref": "fields.schema.json#/$defs/amount", "examples": ["10.00"] }, "Insurance_Amount": { "title": "Insurance_Amount", "description": "The cost of insuring the shipment. 0.00 when absent.", "$ref": "fields.schema.json#/$defs/amount", "examples": ["0.00"] }, "Discount": { "title": "Discount", "description": "The discount given. 0.00 when absent.", "$ref": "fields.schema.json#/$defs/amount", "examples": ["5.00"] }, "Sales_Tax": { "title": "Sales_Tax", "description": "The tax paid. 0.00 when absent.", "$ref": "fields.schema.json#/$defs/amount", "examples": ["0.50"] }, "Option_1_Name": { "title": "Option_1_Name", "description": "The name of the first option of the product; with more than two options the whole list, `Color:Red, Size:XL, Style:Simple`.", "type": ["string", "number"], "x-requirements": { "type": "putler/body-is-an-array" }, "examples": ["Color"] }, "Option_1_Value": { "title": "Option_1_Value", "description": "The value of the first option.", "type": ["string", "number"], "x-requirements": { "type": "putler/body-is-an-array" }, "examples": ["Black"] }, "Option_2_Name": { "title": "Option_2_Name", "description": "The name of the second option.", "type": ["string", "number"], "x-requirements": { "type": "putler/body-is-an-array" }, "examples": ["Size"] }, "Option_2_Value": { "title": "Option_2_Value", "description": "The value of the second option.", "type": ["string", "number"], "x-requirements": { "type": "putler/body-is-an-array" }, "examples": ["XL"] }, "Reference_Txn_ID": { "title": "Reference_Txn_ID", "description": "On a refund the Transaction_ID of the transaction that is refunded.", "$ref": "fields.schema.json#/$defs/reference", "examples": ["ORD123"] }, "Invoice_Number": { "title": "Invoice_Number", "description": "The number of the invoice or of the shipment.", "type": ["string", "number"], "x-requirements": { "type": ["putler/invoice-number-is-known", "putler/body-is-an-array"] }, "examples": ["RT-9871"] }, "Balance": { "title": "Balance", "description": "The balance of the account. 0.00 when absent.", "$ref": "fields.schema.json#/$defs/amount", "examples": ["819.57"] }, "Note": { "title": "Note", "description": "A note on the order.", "type": ["string", "number"], "x-requirements": { "type": "putler/body-is-an-array" }, "examples": ["Leave at the door"] }, "Address_Line_1": { "title": "Address_Line_1", "description": "First line of the address.", "type": ["string", "number"], "x-requirements": { "type": "putler/body-is-an-array" }, "examples": ["Street 1"] }, "Address_Line_2": { "title": "Address_Line_2", "description": "Second line of the address.", "type": ["string", "number"], "x-requirements": { "type": "putler/body-is-an-array" }, "examples": ["Street 2"] }, "Town_City": { "title": "Town_City", "description": "Name of the town.", "type": ["string", "number"], "x-requirements": { "type": "putler/body-is-an-array" }, "examples": ["San Jose"] }, "State_Province": { "title": "State_Province", "description": "Name of the state or province.", "type": ["string", "number"], "x-requirements": { "type": "putler/body-is-an-array" }, "examples": ["CA"] }, "Zip_Postal_Code": { "title": "Zip_Postal_Code", "description": "The postal code.", "type": ["string", "number"], "x-requirements": { "type": "putler/body-is-an-array" }, "examples": ["95131", 95101] }, "Country": { "title": "Country", "description": "The full name of the country.", "type": ["string", "number"], "x-requirements": { "type": "putler/body-is-an-array" }, "examples": ["United States"] }, "Contact_Phone_Number": { "title": "Contact_Phone_Number", "description": "The telephone number of the customer.", "type": ["string", "number"], "x-requirements": { "type": "putler/body-is-an-array" }, "examples": ["6543332132"] }, "Subscription_ID": { "title": "Subscription_ID", "description": "On a subscription payment the id of the subscription.", "$ref": "fields.schema.json#/$defs/identifier", "examples": ["Sub-7562396"] } }, "$defs": { "date": { "description": "MM/DD/YYYY, or MM/DD/YY as in the samples. Whether the day exists is for a rule to say.", "type": "string", "pattern": "^(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])/([0-9]{4}|[0-9]{2})$", "x-requirements": { "type": "putler/date-is-a-calendar-day", "pattern": ["putler/date-is-a-calendar-day", "putler/two-digit-years-are-tolerated"] }, "examples": ["05/01/2026", "12/31/2025", "02/28/2026"] }, "time": { "description": "HH:MM:SS on a 24-hour clock.", "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "x-requirements": { "type": "putler/time-is-24-hour", "pattern": "putler/time-is-24-hour" }, "examples": ["00:00:00", "23:59:59", "14:00:00"] }, "type": { "description": "One of the five documented types.", "type": "string", "enum": ["Shopping Cart Payment Received", "Shopping Cart Item", "Web Accept Payment Received", "Refund", "Recurring Payment Received"], "x-requirements": { "type": "putler/type-is-documented", "enum": ["putler/type-is-documented", "putler/spelling-is-exact", "putler/connector-types-are-tolerated"] } }, "status": { "description": "One of the five documented states.", "enum": ["Pending", "Completed", "Cancelled", "Refunded", "Partially Refunded"], "x-requirements": { "enum": ["putler/status-is-documented", "putler/spelling-is-exact", "putler/connector-statuses-are-tolerated"] } }, "identifier": { "description": "An id as text or as a number.", "type": ["string", "number"], "minLength": 1, "x-requirements": { "type": "putler/body-is-an-array", "minLength": "putler/required-fields-are-present" }, "examples": ["ORD123", "5EA652410Y693721T", 46] }, "reference": { "description": "The id of another transaction.", "type": ["string", "number"], "x-requirements": { "type": "putler/body-is-an-array" }, "examples": ["ORD123", 46] }, "quantity": { "description": "A whole number above zero; `2.0000` is met and is whole.", "type": ["number", "string"], "exclusiveMinimum": 0, "multipleOf": 1, "pattern": "^\\s*$|^0*[1-9][0-9]*(\\.0*)?$", "x-requirements": { "type": ["putler/quantity-is-positive", "putler/numbers-may-be-strings"], "exclusiveMinimum": "putler/quantity-is-positive", "multipleOf": "putler/quantity-is-positive", "pattern": "putler/quantity-is-positive" }, "examples": ["2", "2.0000", 5] }, "amount": { "description": "A plain decimal number, without sign of a currency, separator of thousands or decimal comma.", "type": ["number", "string"], "pattern": "^\\s*$|^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)$", "x-requirements": { "type": ["putler/amounts-are-decimal", "putler/numbers-may-be-strings"], "pattern": ["putler/amounts-are-decimal", "putler/amounts-have-no-symbols", "putler/blank-means-absent"] }, "examples": ["100.00", "-1.14", 409] }, "negativeAmount": { "description": "A decimal number below zero.", "type": ["number", "string"], "exclusiveMaximum": 0, "pattern": "^-(?=[0-9.]*[1-9])([0-9]+\\.?[0-9]*|\\.[0-9]+)$", "x-requirements": { "type": ["putler/amounts-are-decimal", "putler/numbers-may-be-strings"], "exclusiveMaximum": "putler/refund-gross-is-negative", "pattern": ["putler/refund-gross-is-negative", "putler/amounts-are-decimal", "putler/amounts-have-no-symbols"] }, "examples": ["-30.00", -20] }, "currency": { "description": "Three letters. Whether the code is assigned is for a rule to say.", "type": "string", "pattern": "^\\s*$|^[A-Za-z]{3}$", "x-requirements": { "type": "putler/currency-has-three-letters", "pattern": "putler/currency-has-three-letters" }, "examples": ["USD", "EUR"] }, "email": { "description": "Something, one at sign, something.", "type": "string", "pattern": "^\\s*$|^[^@\\s]+@[^@\\s]+$", "x-requirements": { "type": "putler/email-is-an-address", "pattern": "putler/email-is-an-address" }, "examples": ["john@example.com"] } } };
var schema37 = { "description": "One of the five documented types.", "type": "string", "enum": ["Shopping Cart Payment Received", "Shopping Cart Item", "Web Accept Payment Received", "Refund", "Recurring Payment Received"], "x-requirements": { "type": "putler/type-is-documented", "enum": ["putler/type-is-documented", "putler/spelling-is-exact", "putler/connector-types-are-tolerated"] } };
var schema38 = { "description": "An id as text or as a number.", "type": ["string", "number"], "minLength": 1, "x-requirements": { "type": "putler/body-is-an-array", "minLength": "putler/required-fields-are-present" }, "examples": ["ORD123", "5EA652410Y693721T", 46] };
var schema39 = { "description": "A whole number above zero; `2.0000` is met and is whole.", "type": ["number", "string"], "exclusiveMinimum": 0, "multipleOf": 1, "pattern": "^\\s*$|^0*[1-9][0-9]*(\\.0*)?$", "x-requirements": { "type": ["putler/quantity-is-positive", "putler/numbers-may-be-strings"], "exclusiveMinimum": "putler/quantity-is-positive", "multipleOf": "putler/quantity-is-positive", "pattern": "putler/quantity-is-positive" }, "examples": ["2", "2.0000", 5] };
var schema40 = { "description": "One of the five documented states.", "enum": ["Pending", "Completed", "Cancelled", "Refunded", "Partially Refunded"], "x-requirements": { "enum": ["putler/status-is-documented", "putler/spelling-is-exact", "putler/connector-statuses-are-tolerated"] } };
var schema42 = { "description": "A plain decimal number, without sign of a currency, separator of thousands or decimal comma.", "type": ["number", "string"], "pattern": "^\\s*$|^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)$", "x-requirements": { "type": ["putler/amounts-are-decimal", "putler/numbers-may-be-strings"], "pattern": ["putler/amounts-are-decimal", "putler/amounts-have-no-symbols", "putler/blank-means-absent"] }, "examples": ["100.00", "-1.14", 409] };
var schema50 = { "description": "The id of another transaction.", "type": ["string", "number"], "x-requirements": { "type": "putler/body-is-an-array" }, "examples": ["ORD123", 46] };
var pattern4 = new RegExp("^(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])/([0-9]{4}|[0-9]{2})$", "u");
var pattern5 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "u");
var pattern6 = new RegExp("^\\s*$|^0*[1-9][0-9]*(\\.0*)?$", "u");
var pattern7 = new RegExp("^\\s*$|^[A-Za-z]{3}$", "u");
var pattern8 = new RegExp("^\\s*$|^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)$", "u");
var pattern11 = new RegExp("^\\s*$|^[^@\\s]+@[^@\\s]+$", "u");
var func1 = require_ucs2length().default;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Date === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Date" }, message: "must have required property 'Date'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.Time === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Time" }, message: "must have required property 'Time'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.Type === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Type" }, message: "must have required property 'Type'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.Transaction_ID === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Transaction_ID" }, message: "must have required property 'Transaction_ID'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.Date !== void 0) {
      let data0 = data.Date;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err4 = { instancePath: instancePath + "/Date", schemaPath: "fields.schema.json#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])/([0-9]{4}|[0-9]{2})$" }, message: 'must match pattern "^(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])/([0-9]{4}|[0-9]{2})$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/Date", schemaPath: "fields.schema.json#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.Time !== void 0) {
      let data1 = data.Time;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err6 = { instancePath: instancePath + "/Time", schemaPath: "fields.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/Time", schemaPath: "fields.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.Type !== void 0) {
      let data2 = data.Type;
      if (typeof data2 !== "string") {
        const err8 = { instancePath: instancePath + "/Type", schemaPath: "fields.schema.json#/$defs/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data2 === "Shopping Cart Payment Received" || data2 === "Shopping Cart Item" || data2 === "Web Accept Payment Received" || data2 === "Refund" || data2 === "Recurring Payment Received")) {
        const err9 = { instancePath: instancePath + "/Type", schemaPath: "fields.schema.json#/$defs/type/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.Transaction_ID !== void 0) {
      let data3 = data.Transaction_ID;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3))) {
        const err10 = { instancePath: instancePath + "/Transaction_ID", schemaPath: "fields.schema.json#/$defs/identifier/type", keyword: "type", params: { type: schema38.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (func1(data3) < 1) {
          const err11 = { instancePath: instancePath + "/Transaction_ID", schemaPath: "fields.schema.json#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.Item_Title !== void 0) {
      let data4 = data.Item_Title;
      if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
        const err12 = { instancePath: instancePath + "/Item_Title", schemaPath: "#/properties/Item_Title/type", keyword: "type", params: { type: schema34.properties.Item_Title.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.Quantity !== void 0) {
      let data5 = data.Quantity;
      if (!(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "string") {
        const err13 = { instancePath: instancePath + "/Quantity", schemaPath: "fields.schema.json#/$defs/quantity/type", keyword: "type", params: { type: schema39.type }, message: "must be number,string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 <= 0 || isNaN(data5)) {
          const err14 = { instancePath: instancePath + "/Quantity", schemaPath: "fields.schema.json#/$defs/quantity/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        let res0;
        if (res0 = data5 / 1, res0 !== parseInt(res0)) {
          const err15 = { instancePath: instancePath + "/Quantity", schemaPath: "fields.schema.json#/$defs/quantity/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, message: "must be multiple of 1" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (typeof data5 === "string") {
        if (!pattern6.test(data5)) {
          const err16 = { instancePath: instancePath + "/Quantity", schemaPath: "fields.schema.json#/$defs/quantity/pattern", keyword: "pattern", params: { pattern: "^\\s*$|^0*[1-9][0-9]*(\\.0*)?$" }, message: 'must match pattern "^\\s*$|^0*[1-9][0-9]*(\\.0*)?$"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.Source !== void 0) {
      let data6 = data.Source;
      if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6))) {
        const err17 = { instancePath: instancePath + "/Source", schemaPath: "#/properties/Source/type", keyword: "type", params: { type: schema34.properties.Source.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.Name !== void 0) {
      let data7 = data.Name;
      if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7))) {
        const err18 = { instancePath: instancePath + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: schema34.properties.Name.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.Status !== void 0) {
      let data8 = data.Status;
      if (!(data8 === "Pending" || data8 === "Completed" || data8 === "Cancelled" || data8 === "Refunded" || data8 === "Partially Refunded")) {
        const err19 = { instancePath: instancePath + "/Status", schemaPath: "fields.schema.json#/$defs/status/enum", keyword: "enum", params: { allowedValues: schema40.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.Currency !== void 0) {
      let data9 = data.Currency;
      if (typeof data9 === "string") {
        if (!pattern7.test(data9)) {
          const err20 = { instancePath: instancePath + "/Currency", schemaPath: "fields.schema.json#/$defs/currency/pattern", keyword: "pattern", params: { pattern: "^\\s*$|^[A-Za-z]{3}$" }, message: 'must match pattern "^\\s*$|^[A-Za-z]{3}$"' };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/Currency", schemaPath: "fields.schema.json#/$defs/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.Gross !== void 0) {
      let data10 = data.Gross;
      if (!(typeof data10 == "number" && isFinite(data10)) && typeof data10 !== "string") {
        const err22 = { instancePath: instancePath + "/Gross", schemaPath: "fields.schema.json#/$defs/amount/type", keyword: "type", params: { type: schema42.type }, message: "must be number,string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data10 === "string") {
        if (!pattern8.test(data10)) {
          const err23 = { instancePath: instancePath + "/Gross", schemaPath: "fields.schema.json#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^\\s*$|^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)$" }, message: 'must match pattern "^\\s*$|^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)$"' };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.Fee !== void 0) {
      let data11 = data.Fee;
      if (!(typeof data11 == "number" && isFinite(data11)) && typeof data11 !== "string") {
        const err24 = { instancePath: instancePath + "/Fee", schemaPath: "fields.schema.json#/$defs/amount/type", keyword: "type", params: { type: schema42.type }, message: "must be number,string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data11 === "string") {
        if (!pattern8.test(data11)) {
          const err25 = { instancePath: instancePath + "/Fee", schemaPath: "fields.schema.json#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^\\s*$|^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)$" }, message: 'must match pattern "^\\s*$|^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)$"' };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.Net !== void 0) {
      let data12 = data.Net;
      if (!(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "string") {
        const err26 = { instancePath: instancePath + "/Net", schemaPath: "fields.schema.json#/$defs/amount/type", keyword: "type", params: { type: schema42.type }, message: "must be number,string" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data12 === "string") {
        if (!pattern8.test(data12)) {
          const err27 = { instancePath: instancePath + "/Net", schemaPath: "fields.schema.json#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^\\s*$|^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)$" }, message: 'must match pattern "^\\s*$|^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)$"' };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.From_Email_Address !== void 0) {
      let data13 = data.From_Email_Address;
      if (typeof data13 === "string") {
        if (!pattern11.test(data13)) {
          const err28 = { instancePath: instancePath + "/From_Email_Address", schemaPath: "fields.schema.json#/$defs/email/pattern", keyword: "pattern", params: { pattern: "^\\s*$|^[^@\\s]+@[^@\\s]+$" }, message: 'must match pattern "^\\s*$|^[^@\\s]+@[^@\\s]+$"' };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/From_Email_Address", schemaPath: "fields.schema.json#/$defs/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.Item_ID !== void 0) {
      let data14 = data.Item_ID;
      if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14))) {
        const err30 = { instancePath: instancePath + "/Item_ID", schemaPath: "#/properties/Item_ID/type", keyword: "type", params: { type: schema34.properties.Item_ID.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.Shipping_and_Handling_Amount !== void 0) {
      let data15 = data.Shipping_and_Handling_Amount;
      if (!(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "string") {
        const err31 = { instancePath: instancePath + "/Shipping_and_Handling_Amount", schemaPath: "fields.schema.json#/$defs/amount/type", keyword: "type", params: { type: schema42.type }, message: "must be number,string" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data15 === "string") {
        if (!pattern8.test(data15)) {
          const err32 = { instancePath: instancePath + "/Shipping_and_Handling_Amount", schemaPath: "fields.schema.json#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^\\s*$|^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)$" }, message: 'must match pattern "^\\s*$|^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)$"' };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
    }
    if (data.Insurance_Amount !== void 0) {
      let data16 = data.Insurance_Amount;
      if (!(typeof data16 == "number" && isFinite(data16)) && typeof data16 !== "string") {
        const err33 = { instancePath: instancePath + "/Insurance_Amount", schemaPath: "fields.schema.json#/$defs/amount/type", keyword: "type", params: { type: schema42.type }, message: "must be number,string" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
      if (typeof data16 === "string") {
        if (!pattern8.test(data16)) {
          const err34 = { instancePath: instancePath + "/Insurance_Amount", schemaPath: "fields.schema.json#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^\\s*$|^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)$" }, message: 'must match pattern "^\\s*$|^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)$"' };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
    }
    if (data.Discount !== void 0) {
      let data17 = data.Discount;
      if (!(typeof data17 == "number" && isFinite(data17)) && typeof data17 !== "string") {
        const err35 = { instancePath: instancePath + "/Discount", schemaPath: "fields.schema.json#/$defs/amount/type", keyword: "type", params: { type: schema42.type }, message: "must be number,string" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (typeof data17 === "string") {
        if (!pattern8.test(data17)) {
          const err36 = { instancePath: instancePath + "/Discount", schemaPath: "fields.schema.json#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^\\s*$|^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)$" }, message: 'must match pattern "^\\s*$|^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)$"' };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
    }
    if (data.Sales_Tax !== void 0) {
      let data18 = data.Sales_Tax;
      if (!(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "string") {
        const err37 = { instancePath: instancePath + "/Sales_Tax", schemaPath: "fields.schema.json#/$defs/amount/type", keyword: "type", params: { type: schema42.type }, message: "must be number,string" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data18 === "string") {
        if (!pattern8.test(data18)) {
          const err38 = { instancePath: instancePath + "/Sales_Tax", schemaPath: "fields.schema.json#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^\\s*$|^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)$" }, message: 'must match pattern "^\\s*$|^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)$"' };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      }
    }
    if (data.Option_1_Name !== void 0) {
      let data19 = data.Option_1_Name;
      if (typeof data19 !== "string" && !(typeof data19 == "number" && isFinite(data19))) {
        const err39 = { instancePath: instancePath + "/Option_1_Name", schemaPath: "#/properties/Option_1_Name/type", keyword: "type", params: { type: schema34.properties.Option_1_Name.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.Option_1_Value !== void 0) {
      let data20 = data.Option_1_Value;
      if (typeof data20 !== "string" && !(typeof data20 == "number" && isFinite(data20))) {
        const err40 = { instancePath: instancePath + "/Option_1_Value", schemaPath: "#/properties/Option_1_Value/type", keyword: "type", params: { type: schema34.properties.Option_1_Value.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.Option_2_Name !== void 0) {
      let data21 = data.Option_2_Name;
      if (typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21))) {
        const err41 = { instancePath: instancePath + "/Option_2_Name", schemaPath: "#/properties/Option_2_Name/type", keyword: "type", params: { type: schema34.properties.Option_2_Name.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.Option_2_Value !== void 0) {
      let data22 = data.Option_2_Value;
      if (typeof data22 !== "string" && !(typeof data22 == "number" && isFinite(data22))) {
        const err42 = { instancePath: instancePath + "/Option_2_Value", schemaPath: "#/properties/Option_2_Value/type", keyword: "type", params: { type: schema34.properties.Option_2_Value.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.Reference_Txn_ID !== void 0) {
      let data23 = data.Reference_Txn_ID;
      if (typeof data23 !== "string" && !(typeof data23 == "number" && isFinite(data23))) {
        const err43 = { instancePath: instancePath + "/Reference_Txn_ID", schemaPath: "fields.schema.json#/$defs/reference/type", keyword: "type", params: { type: schema50.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.Invoice_Number !== void 0) {
      let data24 = data.Invoice_Number;
      if (typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24))) {
        const err44 = { instancePath: instancePath + "/Invoice_Number", schemaPath: "#/properties/Invoice_Number/type", keyword: "type", params: { type: schema34.properties.Invoice_Number.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.Balance !== void 0) {
      let data25 = data.Balance;
      if (!(typeof data25 == "number" && isFinite(data25)) && typeof data25 !== "string") {
        const err45 = { instancePath: instancePath + "/Balance", schemaPath: "fields.schema.json#/$defs/amount/type", keyword: "type", params: { type: schema42.type }, message: "must be number,string" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (typeof data25 === "string") {
        if (!pattern8.test(data25)) {
          const err46 = { instancePath: instancePath + "/Balance", schemaPath: "fields.schema.json#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^\\s*$|^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)$" }, message: 'must match pattern "^\\s*$|^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)$"' };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      }
    }
    if (data.Note !== void 0) {
      let data26 = data.Note;
      if (typeof data26 !== "string" && !(typeof data26 == "number" && isFinite(data26))) {
        const err47 = { instancePath: instancePath + "/Note", schemaPath: "#/properties/Note/type", keyword: "type", params: { type: schema34.properties.Note.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.Address_Line_1 !== void 0) {
      let data27 = data.Address_Line_1;
      if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27))) {
        const err48 = { instancePath: instancePath + "/Address_Line_1", schemaPath: "#/properties/Address_Line_1/type", keyword: "type", params: { type: schema34.properties.Address_Line_1.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.Address_Line_2 !== void 0) {
      let data28 = data.Address_Line_2;
      if (typeof data28 !== "string" && !(typeof data28 == "number" && isFinite(data28))) {
        const err49 = { instancePath: instancePath + "/Address_Line_2", schemaPath: "#/properties/Address_Line_2/type", keyword: "type", params: { type: schema34.properties.Address_Line_2.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.Town_City !== void 0) {
      let data29 = data.Town_City;
      if (typeof data29 !== "string" && !(typeof data29 == "number" && isFinite(data29))) {
        const err50 = { instancePath: instancePath + "/Town_City", schemaPath: "#/properties/Town_City/type", keyword: "type", params: { type: schema34.properties.Town_City.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.State_Province !== void 0) {
      let data30 = data.State_Province;
      if (typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30))) {
        const err51 = { instancePath: instancePath + "/State_Province", schemaPath: "#/properties/State_Province/type", keyword: "type", params: { type: schema34.properties.State_Province.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.Zip_Postal_Code !== void 0) {
      let data31 = data.Zip_Postal_Code;
      if (typeof data31 !== "string" && !(typeof data31 == "number" && isFinite(data31))) {
        const err52 = { instancePath: instancePath + "/Zip_Postal_Code", schemaPath: "#/properties/Zip_Postal_Code/type", keyword: "type", params: { type: schema34.properties.Zip_Postal_Code.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.Country !== void 0) {
      let data32 = data.Country;
      if (typeof data32 !== "string" && !(typeof data32 == "number" && isFinite(data32))) {
        const err53 = { instancePath: instancePath + "/Country", schemaPath: "#/properties/Country/type", keyword: "type", params: { type: schema34.properties.Country.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.Contact_Phone_Number !== void 0) {
      let data33 = data.Contact_Phone_Number;
      if (typeof data33 !== "string" && !(typeof data33 == "number" && isFinite(data33))) {
        const err54 = { instancePath: instancePath + "/Contact_Phone_Number", schemaPath: "#/properties/Contact_Phone_Number/type", keyword: "type", params: { type: schema34.properties.Contact_Phone_Number.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.Subscription_ID !== void 0) {
      let data34 = data.Subscription_ID;
      if (typeof data34 !== "string" && !(typeof data34 == "number" && isFinite(data34))) {
        const err55 = { instancePath: instancePath + "/Subscription_ID", schemaPath: "fields.schema.json#/$defs/identifier/type", keyword: "type", params: { type: schema38.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
      if (typeof data34 === "string") {
        if (func1(data34) < 1) {
          const err56 = { instancePath: instancePath + "/Subscription_ID", schemaPath: "fields.schema.json#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
      }
    }
  } else {
    const err57 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err57];
    } else {
      vErrors.push(err57);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": { "Date": true, "Time": true, "Type": true, "Transaction_ID": true, "Item_Title": true, "Quantity": true, "Source": true, "Name": true, "Status": true, "Currency": true, "Gross": true, "Fee": true, "Net": true, "From_Email_Address": true, "Item_ID": true, "Shipping_and_Handling_Amount": true, "Insurance_Amount": true, "Discount": true, "Sales_Tax": true, "Option_1_Name": true, "Option_1_Value": true, "Option_2_Name": true, "Option_2_Value": true, "Reference_Txn_ID": true, "Invoice_Number": true, "Balance": true, "Note": true, "Address_Line_1": true, "Address_Line_2": true, "Town_City": true, "State_Province": true, "Zip_Postal_Code": true, "Country": true, "Contact_Phone_Number": true, "Subscription_ID": true }, "dynamicProps": false, "dynamicItems": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Item_Title === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Item_Title" }, message: "must have required property 'Item_Title'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.Quantity === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Quantity" }, message: "must have required property 'Quantity'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.Type !== void 0) {
      if ("Shopping Cart Payment Received" !== data.Type) {
        const err2 = { instancePath: instancePath + "/Type", schemaPath: "#/properties/Type/const", keyword: "const", params: { allowedValue: "Shopping Cart Payment Received" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.Item_Title !== void 0) {
      if ("Shopping Cart" !== data.Item_Title) {
        const err3 = { instancePath: instancePath + "/Item_Title", schemaPath: "#/properties/Item_Title/const", keyword: "const", params: { allowedValue: "Shopping Cart" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": { "Type": true, "Item_Title": true, "Date": true, "Time": true, "Transaction_ID": true, "Quantity": true, "Source": true, "Name": true, "Status": true, "Currency": true, "Gross": true, "Fee": true, "Net": true, "From_Email_Address": true, "Item_ID": true, "Shipping_and_Handling_Amount": true, "Insurance_Amount": true, "Discount": true, "Sales_Tax": true, "Option_1_Name": true, "Option_1_Value": true, "Option_2_Name": true, "Option_2_Value": true, "Reference_Txn_ID": true, "Invoice_Number": true, "Balance": true, "Note": true, "Address_Line_1": true, "Address_Line_2": true, "Town_City": true, "State_Province": true, "Zip_Postal_Code": true, "Country": true, "Contact_Phone_Number": true, "Subscription_ID": true }, "dynamicProps": false, "dynamicItems": false };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Item_Title === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Item_Title" }, message: "must have required property 'Item_Title'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.Quantity === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Quantity" }, message: "must have required property 'Quantity'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.Type !== void 0) {
      if ("Shopping Cart Item" !== data.Type) {
        const err2 = { instancePath: instancePath + "/Type", schemaPath: "#/properties/Type/const", keyword: "const", params: { allowedValue: "Shopping Cart Item" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": { "Type": true, "Date": true, "Time": true, "Transaction_ID": true, "Item_Title": true, "Quantity": true, "Source": true, "Name": true, "Status": true, "Currency": true, "Gross": true, "Fee": true, "Net": true, "From_Email_Address": true, "Item_ID": true, "Shipping_and_Handling_Amount": true, "Insurance_Amount": true, "Discount": true, "Sales_Tax": true, "Option_1_Name": true, "Option_1_Value": true, "Option_2_Name": true, "Option_2_Value": true, "Reference_Txn_ID": true, "Invoice_Number": true, "Balance": true, "Note": true, "Address_Line_1": true, "Address_Line_2": true, "Town_City": true, "State_Province": true, "Zip_Postal_Code": true, "Country": true, "Contact_Phone_Number": true, "Subscription_ID": true }, "dynamicProps": false, "dynamicItems": false };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Item_Title === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Item_Title" }, message: "must have required property 'Item_Title'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.Quantity === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Quantity" }, message: "must have required property 'Quantity'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.Type !== void 0) {
      if ("Web Accept Payment Received" !== data.Type) {
        const err2 = { instancePath: instancePath + "/Type", schemaPath: "#/properties/Type/const", keyword: "const", params: { allowedValue: "Web Accept Payment Received" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": { "Type": true, "Date": true, "Time": true, "Transaction_ID": true, "Item_Title": true, "Quantity": true, "Source": true, "Name": true, "Status": true, "Currency": true, "Gross": true, "Fee": true, "Net": true, "From_Email_Address": true, "Item_ID": true, "Shipping_and_Handling_Amount": true, "Insurance_Amount": true, "Discount": true, "Sales_Tax": true, "Option_1_Name": true, "Option_1_Value": true, "Option_2_Name": true, "Option_2_Value": true, "Reference_Txn_ID": true, "Invoice_Number": true, "Balance": true, "Note": true, "Address_Line_1": true, "Address_Line_2": true, "Town_City": true, "State_Province": true, "Zip_Postal_Code": true, "Country": true, "Contact_Phone_Number": true, "Subscription_ID": true }, "dynamicProps": false, "dynamicItems": false };
var schema56 = { "description": "A decimal number below zero.", "type": ["number", "string"], "exclusiveMaximum": 0, "pattern": "^-(?=[0-9.]*[1-9])([0-9]+\\.?[0-9]*|\\.[0-9]+)$", "x-requirements": { "type": ["putler/amounts-are-decimal", "putler/numbers-may-be-strings"], "exclusiveMaximum": "putler/refund-gross-is-negative", "pattern": ["putler/refund-gross-is-negative", "putler/amounts-are-decimal", "putler/amounts-have-no-symbols"] }, "examples": ["-30.00", -20] };
var pattern17 = new RegExp("^-(?=[0-9.]*[1-9])([0-9]+\\.?[0-9]*|\\.[0-9]+)$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Reference_Txn_ID === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Reference_Txn_ID" }, message: "must have required property 'Reference_Txn_ID'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.Gross === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Gross" }, message: "must have required property 'Gross'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.Type !== void 0) {
      if ("Refund" !== data.Type) {
        const err2 = { instancePath: instancePath + "/Type", schemaPath: "#/properties/Type/const", keyword: "const", params: { allowedValue: "Refund" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.Gross !== void 0) {
      let data1 = data.Gross;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/Gross", schemaPath: "fields.schema.json#/$defs/negativeAmount/type", keyword: "type", params: { type: schema56.type }, message: "must be number,string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 >= 0 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/Gross", schemaPath: "fields.schema.json#/$defs/negativeAmount/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 0 }, message: "must be < 0" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (!pattern17.test(data1)) {
          const err5 = { instancePath: instancePath + "/Gross", schemaPath: "fields.schema.json#/$defs/negativeAmount/pattern", keyword: "pattern", params: { pattern: "^-(?=[0-9.]*[1-9])([0-9]+\\.?[0-9]*|\\.[0-9]+)$" }, message: 'must match pattern "^-(?=[0-9.]*[1-9])([0-9]+\\.?[0-9]*|\\.[0-9]+)$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.Reference_Txn_ID !== void 0) {
      let data2 = data.Reference_Txn_ID;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/Reference_Txn_ID", schemaPath: "fields.schema.json#/$defs/identifier/type", keyword: "type", params: { type: schema38.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err7 = { instancePath: instancePath + "/Reference_Txn_ID", schemaPath: "fields.schema.json#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": { "Type": true, "Gross": true, "Reference_Txn_ID": true, "Date": true, "Time": true, "Transaction_ID": true, "Item_Title": true, "Quantity": true, "Source": true, "Name": true, "Status": true, "Currency": true, "Fee": true, "Net": true, "From_Email_Address": true, "Item_ID": true, "Shipping_and_Handling_Amount": true, "Insurance_Amount": true, "Discount": true, "Sales_Tax": true, "Option_1_Name": true, "Option_1_Value": true, "Option_2_Name": true, "Option_2_Value": true, "Invoice_Number": true, "Balance": true, "Note": true, "Address_Line_1": true, "Address_Line_2": true, "Town_City": true, "State_Province": true, "Zip_Postal_Code": true, "Country": true, "Contact_Phone_Number": true, "Subscription_ID": true }, "dynamicProps": false, "dynamicItems": false };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Item_Title === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Item_Title" }, message: "must have required property 'Item_Title'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.Subscription_ID === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Subscription_ID" }, message: "must have required property 'Subscription_ID'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.Type !== void 0) {
      if ("Recurring Payment Received" !== data.Type) {
        const err2 = { instancePath: instancePath + "/Type", schemaPath: "#/properties/Type/const", keyword: "const", params: { allowedValue: "Recurring Payment Received" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": { "Type": true, "Date": true, "Time": true, "Transaction_ID": true, "Item_Title": true, "Quantity": true, "Source": true, "Name": true, "Status": true, "Currency": true, "Gross": true, "Fee": true, "Net": true, "From_Email_Address": true, "Item_ID": true, "Shipping_and_Handling_Amount": true, "Insurance_Amount": true, "Discount": true, "Sales_Tax": true, "Option_1_Name": true, "Option_1_Value": true, "Option_2_Name": true, "Option_2_Value": true, "Reference_Txn_ID": true, "Invoice_Number": true, "Balance": true, "Note": true, "Address_Line_1": true, "Address_Line_2": true, "Town_City": true, "State_Province": true, "Zip_Postal_Code": true, "Country": true, "Contact_Phone_Number": true, "Subscription_ID": true }, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = {};
    props0.Type = true;
    props0.Item_Title = true;
    props0.Date = true;
    props0.Time = true;
    props0.Transaction_ID = true;
    props0.Quantity = true;
    props0.Source = true;
    props0.Name = true;
    props0.Status = true;
    props0.Currency = true;
    props0.Gross = true;
    props0.Fee = true;
    props0.Net = true;
    props0.From_Email_Address = true;
    props0.Item_ID = true;
    props0.Shipping_and_Handling_Amount = true;
    props0.Insurance_Amount = true;
    props0.Discount = true;
    props0.Sales_Tax = true;
    props0.Option_1_Name = true;
    props0.Option_1_Value = true;
    props0.Option_2_Name = true;
    props0.Option_2_Value = true;
    props0.Reference_Txn_ID = true;
    props0.Invoice_Number = true;
    props0.Balance = true;
    props0.Note = true;
    props0.Address_Line_1 = true;
    props0.Address_Line_2 = true;
    props0.Town_City = true;
    props0.State_Province = true;
    props0.Zip_Postal_Code = true;
    props0.Country = true;
    props0.Contact_Phone_Number = true;
    props0.Subscription_ID = true;
  }
  const _errs2 = errors;
  if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = props0 || {};
        props0.Type = true;
        props0.Date = true;
        props0.Time = true;
        props0.Transaction_ID = true;
        props0.Item_Title = true;
        props0.Quantity = true;
        props0.Source = true;
        props0.Name = true;
        props0.Status = true;
        props0.Currency = true;
        props0.Gross = true;
        props0.Fee = true;
        props0.Net = true;
        props0.From_Email_Address = true;
        props0.Item_ID = true;
        props0.Shipping_and_Handling_Amount = true;
        props0.Insurance_Amount = true;
        props0.Discount = true;
        props0.Sales_Tax = true;
        props0.Option_1_Name = true;
        props0.Option_1_Value = true;
        props0.Option_2_Name = true;
        props0.Option_2_Value = true;
        props0.Reference_Txn_ID = true;
        props0.Invoice_Number = true;
        props0.Balance = true;
        props0.Note = true;
        props0.Address_Line_1 = true;
        props0.Address_Line_2 = true;
        props0.Town_City = true;
        props0.State_Province = true;
        props0.Zip_Postal_Code = true;
        props0.Country = true;
        props0.Contact_Phone_Number = true;
        props0.Subscription_ID = true;
      }
    }
    const _errs3 = errors;
    if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
        if (props0 !== true) {
          props0 = props0 || {};
          props0.Type = true;
          props0.Date = true;
          props0.Time = true;
          props0.Transaction_ID = true;
          props0.Item_Title = true;
          props0.Quantity = true;
          props0.Source = true;
          props0.Name = true;
          props0.Status = true;
          props0.Currency = true;
          props0.Gross = true;
          props0.Fee = true;
          props0.Net = true;
          props0.From_Email_Address = true;
          props0.Item_ID = true;
          props0.Shipping_and_Handling_Amount = true;
          props0.Insurance_Amount = true;
          props0.Discount = true;
          props0.Sales_Tax = true;
          props0.Option_1_Name = true;
          props0.Option_1_Value = true;
          props0.Option_2_Name = true;
          props0.Option_2_Value = true;
          props0.Reference_Txn_ID = true;
          props0.Invoice_Number = true;
          props0.Balance = true;
          props0.Note = true;
          props0.Address_Line_1 = true;
          props0.Address_Line_2 = true;
          props0.Town_City = true;
          props0.State_Province = true;
          props0.Zip_Postal_Code = true;
          props0.Country = true;
          props0.Contact_Phone_Number = true;
          props0.Subscription_ID = true;
        }
      }
      const _errs4 = errors;
      if (!validate32(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
          if (props0 !== true) {
            props0 = props0 || {};
            props0.Type = true;
            props0.Gross = true;
            props0.Reference_Txn_ID = true;
            props0.Date = true;
            props0.Time = true;
            props0.Transaction_ID = true;
            props0.Item_Title = true;
            props0.Quantity = true;
            props0.Source = true;
            props0.Name = true;
            props0.Status = true;
            props0.Currency = true;
            props0.Fee = true;
            props0.Net = true;
            props0.From_Email_Address = true;
            props0.Item_ID = true;
            props0.Shipping_and_Handling_Amount = true;
            props0.Insurance_Amount = true;
            props0.Discount = true;
            props0.Sales_Tax = true;
            props0.Option_1_Name = true;
            props0.Option_1_Value = true;
            props0.Option_2_Name = true;
            props0.Option_2_Value = true;
            props0.Invoice_Number = true;
            props0.Balance = true;
            props0.Note = true;
            props0.Address_Line_1 = true;
            props0.Address_Line_2 = true;
            props0.Town_City = true;
            props0.State_Province = true;
            props0.Zip_Postal_Code = true;
            props0.Country = true;
            props0.Contact_Phone_Number = true;
            props0.Subscription_ID = true;
          }
        }
        const _errs5 = errors;
        if (!validate35(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
            if (props0 !== true) {
              props0 = props0 || {};
              props0.Type = true;
              props0.Date = true;
              props0.Time = true;
              props0.Transaction_ID = true;
              props0.Item_Title = true;
              props0.Quantity = true;
              props0.Source = true;
              props0.Name = true;
              props0.Status = true;
              props0.Currency = true;
              props0.Gross = true;
              props0.Fee = true;
              props0.Net = true;
              props0.From_Email_Address = true;
              props0.Item_ID = true;
              props0.Shipping_and_Handling_Amount = true;
              props0.Insurance_Amount = true;
              props0.Discount = true;
              props0.Sales_Tax = true;
              props0.Option_1_Name = true;
              props0.Option_1_Value = true;
              props0.Option_2_Name = true;
              props0.Option_2_Value = true;
              props0.Reference_Txn_ID = true;
              props0.Invoice_Number = true;
              props0.Balance = true;
              props0.Note = true;
              props0.Address_Line_1 = true;
              props0.Address_Line_2 = true;
              props0.Town_City = true;
              props0.State_Province = true;
              props0.Zip_Postal_Code = true;
              props0.Country = true;
              props0.Contact_Phone_Number = true;
              props0.Subscription_ID = true;
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate21.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate21.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate21(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var buyNowRow = validate29;
var credentials = validate39;
var schema59 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://transaction-testkit.invalid/schemas/putler/credentials.schema.json", "title": "PutlerCredentials", "description": "The input parameters that stand in for HTTP Basic and for the HTTP method.", "type": "object", "properties": { "email": { "title": "email", "description": "The email address of the account.", "type": "string", "minLength": 1, "x-requirements": { "minLength": "putler/parameter-credentials-are-accepted" }, "examples": ["me@example.com"] }, "token": { "title": "token", "description": "The API token; several may be given, separated by commas.", "type": "string", "minLength": 1, "x-requirements": { "minLength": ["putler/parameter-credentials-are-accepted", "putler/validate-may-name-tokens"] }, "examples": ["0123456789abcdef"] }, "action": { "title": "action", "description": "What is asked for, for clients that cannot choose the HTTP method.", "enum": ["validate", "store"], "x-requirements": { "enum": ["putler/action-validate-validates-credentials", "putler/action-store-stores", "putler/unknown-action-answers-404"] }, "examples": ["store"] } }, "required": ["email", "token"], "x-requirements": { "required": { "email": "putler/parameter-credentials-are-accepted", "token": "putler/parameter-credentials-are-accepted" } } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.email === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.token === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.email !== void 0) {
      let data0 = data.email;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.token !== void 0) {
      let data1 = data.token;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err4 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data2 = data.action;
      if (!(data2 === "validate" || data2 === "store")) {
        const err6 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema59.properties.action.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": { "email": true, "token": true, "action": true }, "dynamicProps": false, "dynamicItems": false };
var fields = validate23;
var itemRow = validate26;
var orderRow = validate22;
var refundRow = validate32;
var row = validate21;
var storeAnswer = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ACK !== void 0) {
      if (typeof data.ACK !== "string") {
        const err0 = { instancePath: instancePath + "/ACK", schemaPath: "#/properties/ACK/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.MESSAGE !== void 0) {
      if (typeof data.MESSAGE !== "string") {
        const err1 = { instancePath: instancePath + "/MESSAGE", schemaPath: "#/properties/MESSAGE/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": { "ACK": true, "MESSAGE": true }, "dynamicProps": false, "dynamicItems": false };
var subscriptionRow = validate35;
var validateAnswer = validate41;
var schema61 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://transaction-testkit.invalid/schemas/putler/validate-answer.schema.json", "title": "PutlerValidateAnswer", "description": "The body with which an endpoint may answer a validation; none is required.", "type": "object", "properties": { "ACK": { "title": "ACK", "description": "Whether the request was taken: `Success` or `Failure`.", "type": "string", "examples": ["Success"] }, "MESSAGE": { "title": "MESSAGE", "description": "The same in words.", "type": "string", "examples": ["Transactions stored"] }, "Unauthorized_tokens": { "title": "Unauthorized_tokens", "description": "The tokens that do not fit, separated by commas or as a list.", "type": ["string", "array"], "items": { "type": "string" }, "x-requirements": { "type": "putler/validate-may-name-tokens" }, "examples": ["0123456789abcdef"] } } };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ACK !== void 0) {
      if (typeof data.ACK !== "string") {
        const err0 = { instancePath: instancePath + "/ACK", schemaPath: "#/properties/ACK/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.MESSAGE !== void 0) {
      if (typeof data.MESSAGE !== "string") {
        const err1 = { instancePath: instancePath + "/MESSAGE", schemaPath: "#/properties/MESSAGE/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.Unauthorized_tokens !== void 0) {
      let data2 = data.Unauthorized_tokens;
      if (typeof data2 !== "string" && !Array.isArray(data2)) {
        const err2 = { instancePath: instancePath + "/Unauthorized_tokens", schemaPath: "#/properties/Unauthorized_tokens/type", keyword: "type", params: { type: schema61.properties.Unauthorized_tokens.type }, message: "must be string,array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            const err3 = { instancePath: instancePath + "/Unauthorized_tokens/" + i0, schemaPath: "#/properties/Unauthorized_tokens/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { "props": { "ACK": true, "MESSAGE": true, "Unauthorized_tokens": true }, "dynamicProps": false, "dynamicItems": false };
export {
  batch,
  buyNowRow,
  credentials,
  fields,
  itemRow,
  orderRow,
  refundRow,
  row,
  storeAnswer,
  subscriptionRow,
  validateAnswer
};
