import canonicalize from 'canonicalize';

/** RFC 8785: one text for one value, however its keys were ordered on the way (jsonb reorders them). */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('A value without JSON has no canonical form');
  return text;
}
