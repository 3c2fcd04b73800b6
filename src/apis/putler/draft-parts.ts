import fc, { type Arbitrary } from 'fast-check';
import { someOf } from '../../arbitrary/sparse.js';
import { type TextKind, texts } from '../../arbitrary/text.js';
import type { Field } from './row.js';

/** One item of an order, or what a single entry sells. */
export interface Line {
  readonly title: string | number;
  readonly quantity: number;
  /** Of the whole line, in minor units. */
  readonly gross: number;
  readonly details: LineDetails;
}

interface LineDetails {
  readonly Item_ID?: string | number;
  readonly options?: Readonly<Partial<Record<Field, string>>>;
}

/** Fields that say who bought, where they live, and what was noted; the balance in minor units. */
export type Customer = Readonly<Partial<Record<Exclude<Field, 'Balance'>, string | number>>> & {
  readonly balance?: number;
};

// Written out: names that Intl gives change with the version of Node, and a seed shall give the same bytes.
const countries = [
  'United States',
  'Germany',
  'India',
  'Japan',
  'Kuwait',
  'Brazil',
  'Tunisia',
  'South Korea',
  'Bosnia & Herzegovina',
  'Côte d’Ivoire',
  'Åland Islands',
  'Chad',
] as const;

/** What every shop has. */
const ordinary = {
  emails: ['john@example.com', 'first.last+tag@sub.example.org'],
  postalCodes: ['95131', '01067', 'SW1A 1AA', '444554', 'D02 AF30'],
  phones: ['6543332132', '+49 30 901820', '(555) 010-9999'],
  invoices: ['RT-9871', '2026/0001', 'RE 17'],
  products: ['P-45', 'RM-7', '0045', 'SKU 9/b'],
} as const;

/** What the documents allow all the same: JSON numbers for texts, and addresses that many a pattern forgets. */
const unusual = {
  emails: [
    "o'neill@example.com",
    '"quoted"@example.com',
    'postmaster@xn--mller-kva.example',
    'jörg@müller.example',
    '0@localhost',
  ],
  postalCodes: [95101],
  phones: [98512154552],
  invoices: [9871],
  products: [45, 'é-1'],
} as const;

export function customers(text: TextKind): Arbitrary<Customer> {
  return someOf<Customer>({
    Source: texts(['XYZ Gateway', 'woocommerce', 'PayPal', 'Stripe'], text),
    Name: texts(['John Doe', 'Chirag B', 'Ana María López', 'Wang Xiaoming'], text),
    From_Email_Address: fc.constantFrom(...ordinary.emails, ...(text === 'any' ? unusual.emails : [])),
    Note: texts(['Leave at the door', 'Order Note', 'gift'], text),
    Address_Line_1: texts(['Street 1', '1 Main St', 'Powai'], text),
    Address_Line_2: texts(['Street 2', 'c/o Smith', '2nd floor'], text),
    Town_City: texts(['San Jose', 'mumbai', 'São Paulo'], text),
    State_Province: texts(['CA', 'MH', 'Île-de-France'], text),
    Zip_Postal_Code: fc.constantFrom(...ordinary.postalCodes, ...(text === 'any' ? unusual.postalCodes : [])),
    Country: fc.constantFrom(...countries),
    Contact_Phone_Number: fc.constantFrom(...ordinary.phones, ...(text === 'any' ? unusual.phones : [])),
    Invoice_Number: fc.constantFrom(...ordinary.invoices, ...(text === 'any' ? unusual.invoices : [])),
    balance: fc.integer({ min: -1_000_000, max: 10_000_000 }),
  });
}

/** One to so many lines; shrinks to one unit of one thing. */
export function lines(text: TextKind, most: number): Arbitrary<readonly [Line, ...Line[]]> {
  const titles = texts(['Product A', 'Product-1', 'Weather Updates', 'Mug', 'T-Shirt XL'], text);
  const line: Arbitrary<Line> = fc
    .tuple(
      titles,
      fc.oneof(
        { arbitrary: fc.integer({ min: 1, max: 9 }), weight: 9 },
        { arbitrary: fc.integer({ min: 1, max: text === 'plain' ? 99 : 100_000 }), weight: 1 },
      ),
      text === 'plain' ? smallPrices : prices,
      someOf<LineDetails>({
        Item_ID: fc.constantFrom(...ordinary.products, ...(text === 'any' ? unusual.products : [])),
        options,
      }),
    )
    .map(([title, quantity, gross, details]) => ({ title, quantity, gross, details }));
  if (most === 1) return line.map((one): readonly [Line] => [one]);
  return fc
    .tuple(line, fc.array(line, { maxLength: most - 1, size: 'max' }))
    .map(([first, rest]): readonly [Line, ...Line[]] => [first, ...rest]);
}

const smallPrices = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 50_000 }), weight: 9 },
  { arbitrary: fc.constant(0), weight: 1 },
);

const prices = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 50_000 }), weight: 8 },
  { arbitrary: fc.constant(0), weight: 1 },
  { arbitrary: fc.integer({ min: 1, max: 99_999_999_999 }), weight: 1 },
);

const optionNames = ['Color', 'Size', 'Style', 'Farbe', 'größe', '色'] as const;
const optionValues = ['Black', 'XL', 'Simple', 'Red & Blue', '12"', '<none>', '紺', '42'] as const;

const options: Arbitrary<Readonly<Partial<Record<Field, string>>>> = fc
  .tuple(fc.nat(5), fc.nat(5), fc.nat(7))
  .map(([count, name, value]) => {
    const at = (index: number) => ({
      name: optionNames[(name + index) % optionNames.length] as string,
      value: optionValues[(value + index * 3) % optionValues.length] as string,
    });
    const [first, second] = [at(0), at(1)];
    const one = { Option_1_Name: first.name, Option_1_Value: first.value };
    if (count === 0) return one;
    if (count === 1) return { ...one, Option_2_Name: second.name, Option_2_Value: second.value };
    const listed = Array.from({ length: count + 1 }, (_, index) => at(index));
    return { Option_1_Name: listed.map((option) => `${option.name}:${option.value}`).join(', ') };
  });
