import type { IntakeKeeper, KeptEntry } from './intake-store';

/** Remembers for one window which documents were brought in for a region. */
export function intakeKeeper(region: string, storage: Storage = sessionStorage): IntakeKeeper {
  const key = `mingjian.intake.${region}`;
  return {
    load: () => entriesIn(storage.getItem(key)),
    save(entries) {
      try {
        storage.setItem(key, JSON.stringify(entries));
      } catch {
        // A full or forbidden memory loses the list at the next start, and nothing that is on the server.
      }
    },
  };
}

function entriesIn(text: string | null): readonly KeptEntry[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.filter(isKeptEntry) : [];
  } catch {
    return [];
  }
}

function isKeptEntry(value: unknown): value is KeptEntry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    'sha256' in value &&
    typeof value.name === 'string' &&
    typeof value.sha256 === 'string'
  );
}
