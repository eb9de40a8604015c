/** A template's values: a place whose value is missing is not said. */
export type SentenceValues = Readonly<Record<string, string | number | null | undefined>>;

const place = /\{(\w+)\}/g;
const part = /\[([^[\]]*)\]/g;

/**
 * Fills `{place}`s. A part in square brackets is left out whole when one of its places has no value: what a record
 * does not say is not said. A place outside of brackets without a value becomes a dash.
 */
export function filledSentence(template: string, values: SentenceValues): string {
  const kept = template.replace(part, (_whole, inner: string) => (isWhole(inner, values) ? inner : ''));
  return kept.replace(place, (_whole, name: string) => String(values[name] ?? '—'));
}

function isWhole(text: string, values: SentenceValues): boolean {
  return [...text.matchAll(place)].every(([, name = '']) => {
    const value = values[name];
    return value !== undefined && value !== null && value !== '';
  });
}
