/** Names that Windows keeps for its devices: no file or folder there can have one, with whatever extension. */

const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** Whether a part of an address is such a name. */
export function isDeviceName(slug: string): boolean {
  return DEVICE.test(slug);
}
