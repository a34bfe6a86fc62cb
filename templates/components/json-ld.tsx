/** Data for search engines, as JSON-LD: a data block, which no browser runs and to which the policy for scripts does not apply. */

/** JSON without «<» in it; nothing without any. */
export function JsonLd({ json }: { json: string | undefined }) {
  if (json === undefined) return null;
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
