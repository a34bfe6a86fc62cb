/** The GUIDs of feed items. */
import { v5 as uuidFromName } from 'uuid';

/** The namespace of the GUIDs (RFC 9562, 5.5): a constant, so that a change of name, file or address does not change them. */
const NAMESPACE = '5f1b0c3e-6d2a-5c57-9a3e-0f6f2b8f4d11';

/** The GUID of a key: a version 5 UUID (RFC 9562) as `urn:uuid:…`. */
export function guidOf(key: string): string {
  return `urn:uuid:${uuidFromName(key, NAMESPACE)}`;
}
