/** What one request may ask for. Beyond it the request is refused whole, before anything is looked up. */
export const limits = {
  /** Bytes of a request that files many reports; the transport takes no more. */
  batchBodyBytes: 5_000_000,
  /** Bytes of a document that is brought. */
  documentBytes: 50_000_000,
  /** Bytes of a filled template that is brought. */
  workbookBytes: 10_000_000,
  /** Bytes of any other request. */
  bodyBytes: 1_000_000,
  depth: 10,
  introspectionDepth: 20,
  /** Objects that the answer can hold at most. */
  cost: 10_000,
  /** Fields of the operation's own level: each is a look-up by itself. */
  rootFields: 100,
  /** Words and signs of the query's text; values belong into variables, where nobody counts them. */
  tokens: 6_000,
  /** Brackets of any kind within each other, in the query's text. */
  brackets: 100,
  /** Entries of a page whose size is a variable. */
  variablePage: 100,
} as const;
