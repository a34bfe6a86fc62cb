/** Addresses as messages may show them: a password in one would be kept by logs. */

/** An address without the account in it when that has a password, also where that makes it no address: «#» and «/» in passwords do. */
export function withoutPassword(address: string): string {
  const [, scheme = '', account = '', rest] = /^([a-z][a-z\d+.-]*:\/\/)?(.*)(@.*)$/is.exec(address) ?? [];
  return rest !== undefined && account.includes(':') ? `${scheme}…${rest}` : address;
}

/** A text without the accounts of the addresses in it. */
export function withoutAccounts(text: string): string {
  return text.replace(/\/\/\S*@/g, '//');
}
