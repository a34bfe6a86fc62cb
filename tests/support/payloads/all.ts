/** All payloads: kinds that are public knowledge, each written for these tests. */
import { addresses, markdown } from './addresses.ts';
import { formats, templates } from './formats.ts';
import { handlers } from './handlers.ts';
import { breakouts, elements } from './markup.ts';
import type { Payload } from './payload.ts';

export const payloads: readonly Payload[] = [
  ...elements,
  ...breakouts,
  ...handlers,
  ...addresses,
  ...markdown,
  ...templates,
  ...formats,
];
