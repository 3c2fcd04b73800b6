import { describe, expect, test } from 'vitest';
import { plainAmount, symbolsIn, undress } from '../../src/apis/putler/amount-text.js';

const amounts: readonly (readonly [written: string, amount: string, ...carries: string[]])[] = [
  ['$1,234.50', '1234.50', 'a currency sign', 'a separator of thousands'],
  ['1.234,50', '1234.50', 'a separator of thousands', 'a decimal comma'],
  ['1 234,50', '1234.50', 'a separator of thousands', 'a decimal comma'],
  ['1\u202f234,50', '1234.50', 'a separator of thousands', 'a decimal comma'],
  ['12,5', '12.5', 'a decimal comma'],
  ['1,234', '1234', 'a separator of thousands'],
  ['1234,567', '1234.567', 'a decimal comma'],
  ['0,500', '0.500', 'a decimal comma'],
  [',5', '.5', 'a decimal comma'],
  ['EUR 5', '5', 'a currency sign'],
  ['-EUR 5', '-5', 'a currency sign'],
  ['EUR -5', '-5', 'a currency sign'],
  ['5 USD', '5', 'a currency sign'],
  ['-$3', '-3', 'a currency sign'],
  ['$-3', '-3', 'a currency sign'],
  ['+$3', '3', 'a currency sign'],
  ['US$ 3.', '3', 'a currency sign'],
  ['R$ 1.315,74', '1315.74', 'a currency sign', 'a separator of thousands', 'a decimal comma'],
  ['Rs. 1,23,456.00', '123456.00', 'a currency sign', 'a separator of thousands'],
  ['12.50€', '12.50', 'a currency sign'],
  ['12,50 zł', '12.50', 'a currency sign', 'a decimal comma'],
  ['$1.234', '1.234', 'a currency sign'],
  ['($5.00)', '-5.00', 'a currency sign', 'parentheses'],
  ['5.00-', '-5.00', 'a sign behind the number'],
  ['\u22125.00', '-5.00', 'another sign than -'],
  ["1'000.00", '1000.00', 'a separator of thousands'],
  ['1.234.567', '1234567', 'a separator of thousands'],
  ['-5,000.00', '-5000.00', 'a separator of thousands'],
  [' 12.50 ', '12.50', 'spaces'],
];

test.each(amounts)('%j is %s', (written, amount, ...carries) => {
  expect(undress(written)).toEqual({ amount, carries });
  expect(symbolsIn(written)).toBe(true);
  expect(plainAmount(amount)).toBe(amount);
});

describe('what is no amount', () => {
  const others = [
    'abc',
    '1,2,3',
    '--5',
    '-$-5',
    '1e3',
    '5 pcs',
    '(5',
    '5)',
    '(-5)',
    '1,2.5',
    '12 34',
    '1.2.3',
    '$',
    '',
  ];
  test.each([...others, '1,23,45', '0x10', '5%', 'NaN', '1'.repeat(70).concat(',5')])('%j', (written) => {
    expect(symbolsIn(written)).toBe(false);
  });

  test.each([[5], [true], [null], [undefined], [['$5']]])('%j', (value) => {
    expect(symbolsIn(value)).toBe(false);
  });
});

test.each(['12.50', '-1', '+.5', '5.', '0'])('%j is plain already', (written) => {
  expect(plainAmount(written)).toBe(written);
  expect(symbolsIn(written)).toBe(false);
});
