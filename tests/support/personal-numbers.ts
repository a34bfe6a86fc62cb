/** Synthetic personal identity numbers, made at run time so that none is in the source. */

/** The last four digits of a number: `serial` and the check digit for a birth date of six or eight digits. */
export function withCheckDigit(birthDate: string, serial = '980'): string {
  return `${serial}${checkDigit(birthDate.slice(-6) + serial)}`;
}

/** The check digit, 0 to 9, of nine digits by Luhn's algorithm (ISO/IEC 7812). */
export function checkDigit(nine: string): number {
  const sum = Array.from(nine, (digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return product > 9 ? product - 9 : product;
  }).reduce((a, b) => a + b, 0);
  return (10 - (sum % 10)) % 10;
}
