import type { Plugin } from 'vite';
import * as generated from './src/gql/graphql.ts';

const operation = /graphql\(\s*`\s*(?:query|mutation|subscription|fragment)\s+(\w+)[^`]*`\s*,?\s*\)/g;
const documents: Readonly<Record<string, unknown>> = generated;

/**
 * Puts each operation into the script of the page that sends it. Without it every page's operations would come with the
 * first view: the generated function finds them in one map of all.
 */
export function ownOperations(): Plugin {
  return {
    name: 'own-operations',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/(?!gql\/).*\.tsx?$/.test(id) || !code.includes('graphql(`')) return null;
      const own = code.replace(operation, (_, name: string) => {
        const document = documents[`${name}Document`] ?? documents[`${name}FragmentDoc`];
        if (document === undefined) this.error(`${name} is not generated yet: run npm run generate`);
        return JSON.stringify(document);
      });
      if (own.includes('graphql(`')) this.error(`${id} has an operation without a name`);
      return { code: own, map: null };
    },
  };
}
