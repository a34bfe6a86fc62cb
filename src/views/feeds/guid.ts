/** The GUIDs of feed items. */
import { v5 as uuidFromName } from 'uuid';

/** The name space of our GUIDs (RFC 9562, 5.5); a constant, so that no change of name, file or address changes them. */
const NAMESPACE = '5f1b0c3e-6d2a-5c57-9a3e-0f6f2b8f4d11';

/** `urn:uuid:…`, a UUID of version 5: the same key always gives the same. */
export function guidOf(key: string): string {
  return `urn:uuid:${uuidFromName(key, NAMESPACE)}`;
}
