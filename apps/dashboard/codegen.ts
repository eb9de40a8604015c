import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/** Types of the dashboard's own operations, and the list of operations that the server trusts. */
const config: CodegenConfig = {
  schema: '../server/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/gql/**/*'],
  generates: {
    'src/gql/possible-types.ts': { plugins: ['./possible-types.mjs'] },
    'src/gql/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        // Plain hexadecimal, as the protocol of trusted queries names them, without the generator's own prefix.
        persistedDocuments: { hashAlgorithm: (text) => createHash('sha256').update(text).digest('hex') },
      },
      config: {
        useTypeImports: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: {
          Count: 'number',
          Money: 'string',
          FigureValue: 'number | string',
          Day: 'string',
          Instant: 'string',
          BoundDocument: '@mingjian/yearbook#BoundDocument',
          DocumentManifest: '@mingjian/yearbook#Manifest',
        },
      },
      // The hash a browser sends is that of the text with its type names: what is hashed is what is asked.
      documentTransforms: [addTypenameSelectionDocumentTransform],
    },
  },
};

export default config;
