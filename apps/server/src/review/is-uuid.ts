const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text can be an id: any other would end in an error of the database instead of an answer. */
export function isUuid(text: string): boolean {
  return pattern.test(text);
}
