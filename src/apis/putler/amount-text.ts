const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const sign = /[$€£¥₹₽₩₺¢']|^\s*[+-]?\s*[A-Za-z]{3}\s*(?=[\d.+-])|(?<=[\d.])\s*[A-Za-z]{3}\s*$/g;

/** The value itself when it is a plain decimal number. */
export function plainAmount(value: unknown): string | undefined {
  return typeof value === 'string' && plain.test(value) ? value : undefined;
}

/** Whether a value is an amount dressed up with a currency sign, thousands separators or a decimal comma. */
export function symbolsIn(value: unknown): boolean {
  return typeof value === 'string' && plainAmount(value) === undefined && undressed(value) !== undefined;
}

/** The plain form of a dressed amount: `$1,234.50` and `1.234,50` are `1234.50`; undefined when it is no amount. */
export function undressed(value: string): string | undefined {
  const bare = value.replace(sign, '').trim();
  const spaceless = bare.replace(/(?<=\d)[\s\u00a0](?=\d{3})/g, '');
  const lastComma = spaceless.lastIndexOf(',');
  const lastPoint = spaceless.lastIndexOf('.');
  // One comma with other than three digits behind it, or a comma behind the last point, is a decimal comma.
  const decimalComma =
    lastComma > lastPoint && (lastPoint >= 0 || !/^[+-]?\d{1,3}(,\d{3})+$/.test(spaceless));
  const number = decimalComma
    ? spaceless.replaceAll('.', '').replace(',', '.')
    : spaceless.replaceAll(',', '');
  return plain.test(number) ? number : undefined;
}
