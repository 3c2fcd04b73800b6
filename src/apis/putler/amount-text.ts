import { isAssigned } from './currency.js';

const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/** The value itself when it is a plain decimal number. */
export function plainAmount(value: unknown): string | undefined {
  return typeof value === 'string' && plain.test(value) ? value : undefined;
}

/** Whether a value is an amount dressed up with a currency sign, thousands separators or a decimal comma. */
export function symbolsIn(value: unknown): boolean {
  return plainAmount(value) === undefined && undress(value) !== undefined;
}

/** An amount and what it was dressed up with. */
export interface Undressed {
  /** The plain form: of `$1,234.50` and of `1.234,50` it is `1234.50`. */
  readonly amount: string;
  readonly carries: readonly string[];
}

const currency = String.raw`\p{L}{0,3}\.?\p{Sc}|\p{L}{1,3}\.?`;
const sign = String.raw`[+\-\u2212]`;
const dressed = new RegExp(
  String.raw`^(\()?\s*(${sign})?\s*(${currency})?\s*(${sign})?\s*([.,]?\d[\d.,'’\s]*?)\s*(${currency})?\s*(${sign})?\s*(\))?$`,
  'u',
);

/** Takes off what an amount is dressed up with; undefined when the value is no amount. */
export function undress(value: unknown): Undressed | undefined {
  if (typeof value !== 'string' || value.length > 60) return undefined;
  const [, open, before, left, within, digits, right, behind, close] = dressed.exec(value.trim()) ?? [];
  const number = digits === undefined ? undefined : numberIn(digits);
  const signs = [before, within, behind, open].filter((mark) => mark !== undefined);
  if (!number || signs.length > 1 || Boolean(open) !== Boolean(close)) return undefined;
  const currencies = [left, right].filter((text) => text !== undefined);
  if (!currencies.every(isCurrency)) return undefined;

  const carries = [
    ...(currencies.length > 0 ? ['a currency sign'] : []),
    ...(number.grouped ? ['a separator of thousands'] : []),
    ...(number.comma ? ['a decimal comma'] : []),
    ...(open ? ['parentheses'] : []),
    ...(behind ? ['a sign behind the number'] : []),
    ...(signs.includes('\u2212') ? ['another sign than -'] : []),
  ];
  const negative = signs.some((mark) => mark !== '+');
  return {
    amount: `${negative ? '-' : ''}${number.text}`,
    carries: carries.length > 0 ? carries : ['spaces'],
  };
}

function isCurrency(text: string): boolean {
  return /\p{Sc}/u.test(text) || /^(?:R|Rs\.?|kr\.?|zł|Kč|Ft)$/i.test(text) || isAssigned(text);
}

// A comma with three digits behind it separates thousands, unless the number begins with a zero or has a point before.
const pointed = /^(?:[1-9]\d{0,2}([,'’\s])\d{3}(?:\1\d{3})*|[1-9]\d?(?:,\d{2})+,\d{3})(?:\.\d+)?$/;
const commaed = /^(?:\d*|[1-9]\d{0,2}([.'’\s])\d{3}(?:\1\d{3})*),\d+$/;
const groupedByPoints = /^[1-9]\d{0,2}(?:\.\d{3}){2,}$/;

function numberIn(digits: string): { text: string; grouped: boolean; comma: boolean } | undefined {
  if (plain.test(digits)) return { text: digits.replace(/\.$/, ''), grouped: false, comma: false };
  if (pointed.test(digits)) {
    return { text: digits.replace(/[^\d.]/g, ''), grouped: true, comma: false };
  }
  if (commaed.test(digits)) {
    const text = digits.replace(/[^\d,]/g, '').replace(',', '.');
    return { text, grouped: /[^\d,]/.test(digits), comma: true };
  }
  if (groupedByPoints.test(digits)) {
    return { text: digits.replaceAll('.', ''), grouped: true, comma: false };
  }
  return undefined;
}
