import { defaultFieldResolver, isObjectType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';

/**
 * Takes from a schema the resolvers that Nest sets on every field merely to read the property of the same name:
 * a compiled query reads a property in place, but calls a resolver and asks whether a promise came back.
 */
export function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()))
      if (field.resolve && readsOnly(field.resolve) === field.name) delete field.resolve;
  }
  return schema;
}

/** The property that Nest's own resolver reads; null for every other resolver, which is not called. */
function readsOnly(resolve: GraphQLFieldResolver<unknown, unknown>): string | null {
  if (resolve === defaultFieldResolver || resolve.name !== 'rootFieldResolver') return null;
  let read: string | null = null;
  const source = new Proxy(
    {},
    {
      get(_, property) {
        read = String(property);
        return null;
      },
    },
  );
  // Nest's resolver takes the parent alone.
  Reflect.apply(resolve, undefined, [source]);
  return read;
}
