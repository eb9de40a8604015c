/** A value inside parsed JSON by its path; undefined where the path leads nowhere. */
export function at(json: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), json);
}

/** The list at a path. Throws where there is none: an answer without its rows must not pass for an empty one. */
export function listAt(json: unknown, ...path: readonly string[]): readonly unknown[] {
  const list = at(json, ...path);
  if (!Array.isArray(list))
    throw new Error(`No list at ${path.join('.')} of ${JSON.stringify(json).slice(0, 400)}`);
  return list;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
