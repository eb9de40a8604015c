import { Lexer, Source, TokenKind } from 'graphql';
import { Refusal } from '../refusals.js';
import { limits } from './limits.js';

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Walks over a text word by word, before the parser that goes down into itself at every bracket: how much room that one
 * has depends on what ran before, and the same text would not always be answered alike. Throws a Refusal, or the
 * GraphQLError of a text that is no GraphQL.
 */
export function demandShallow(source: string): void {
  const lexer = new Lexer(new Source(source));
  let tokens = 0;
  let open = 0;
  for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
    tokens += 1;
    if (tokens > limits.tokens) throw new Refusal('TOO_COSTLY', { limitOfTokens: limits.tokens });
    if (opening.has(kind)) open += 1;
    if (closing.has(kind)) open -= 1;
    if (open > limits.brackets) throw new Refusal('TOO_DEEP', { limit: limits.depth });
  }
}
