import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The operations that the dashboard was built with, by the hash of their text: all that people's browsers may ask. */
export class TrustedOperations {
  private constructor(private readonly sources: ReadonlyMap<string, string>) {}

  /** Those that stand beside a build of the dashboard; none where there is no build. */
  static besideDashboard(folder: string): TrustedOperations {
    const file = join(folder, 'persisted-documents.json');
    if (!existsSync(file)) return new TrustedOperations(new Map());
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const entries = typeof json === 'object' && json !== null ? Object.entries(json) : [];
    return new TrustedOperations(
      new Map(
        entries.flatMap(([hash, source]): [string, string][] =>
          typeof source === 'string' ? [[hash, source]] : [],
        ),
      ),
    );
  }

  sourceOf(hash: string): string | null {
    return this.sources.get(hash) ?? null;
  }
}
