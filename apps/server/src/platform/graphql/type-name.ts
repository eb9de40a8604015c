/**
 * The GraphQL type of an answer of a union or interface: its class has that name. It never throws, for a throw
 * in here ends the process once a query is compiled; what cannot be named becomes an ordinary error.
 */
export function typeNameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('__typename' in value && typeof value.__typename === 'string') return value.__typename;
  return typeof value.constructor === 'function' ? value.constructor.name : undefined;
}
