/** How a sender writes amounts: `12.50`, `12.5` as languages print floats, or a JSON number. */
export type AmountStyle = 'fixed' | 'short' | 'number';

/** The decimal text, or number, of a whole number of minor units: exact, since no float is computed with. */
export function writeAmount(minor: number, decimals: number, style: AmountStyle): string | number {
  const fixed = fixedOf(minor, decimals);
  if (style === 'fixed') return fixed;
  const short = fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
  return style === 'short' ? short : Number(short);
}

function fixedOf(minor: number, decimals: number): string {
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const sign = minor < 0 ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
