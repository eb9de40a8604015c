import type { TrustedOperations } from './trusted-operations.js';

/** What the server is told about how it is reached. */
export class HttpOptions {
  constructor(
    /** The origin people use when it is not the server's own; null where the Host header says it. */
    readonly publicOrigin: string | null,
    readonly trusted: TrustedOperations,
    /** Tells builds apart. */
    readonly build: string,
  ) {}
}
