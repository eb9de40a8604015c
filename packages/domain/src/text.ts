/** A sentence or label in both languages of the product; Chinese is the one that counts. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Ends a `switch` over a union: a forgotten member fails to compile here. */
export function assertUnreachable(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`);
}

/** Replaces `{name}` by the value of that name; a name without a value stays visible, so that it is noticed. */
export function fillIn(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : String(value);
  });
}

/** `fillIn` for both languages, each with its own values. */
export function fillInText(
  template: Text,
  values: {
    readonly zh: Readonly<Record<string, string | number>>;
    readonly en: Readonly<Record<string, string | number>>;
  },
): Text {
  return { zh: fillIn(template.zh, values.zh), en: fillIn(template.en, values.en) };
}
