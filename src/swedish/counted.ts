/** A number and a noun in the form that goes with it. */

/** «1 fil», «2 filer». */
export function counted(number: number, singular: string, plural: string): string {
  return `${number} ${number === 1 ? singular : plural}`;
}
