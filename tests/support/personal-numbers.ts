/** Synthetic personal identity numbers, made where they are needed: none is written down, none is copied from anyone. */

/** Six or eight digits of a birth date and three more, with the check digit that makes them a number. */
export function withCheckDigit(birthDate: string, serial = '980'): string {
  return `${serial}${checkDigit(birthDate.slice(-6) + serial)}`;
}

/** The last digit by Luhn's algorithm: every other digit doubled, digits of products added, up to the next ten. */
export function checkDigit(nine: string): number {
  const sum = Array.from(nine, (digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return product > 9 ? product - 9 : product;
  }).reduce((a, b) => a + b, 0);
  return (10 - (sum % 10)) % 10;
}
