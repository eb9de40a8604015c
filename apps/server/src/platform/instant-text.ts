/**
 * `toISOString`, put together from its parts in less than half the time: a page of units writes two hundred instants.
 * Years have four digits here.
 */
export function instantText(instant: Date): string {
  const day = `${instant.getUTCFullYear()}-${two(instant.getUTCMonth() + 1)}-${two(instant.getUTCDate())}`;
  const time = `${two(instant.getUTCHours())}:${two(instant.getUTCMinutes())}:${two(instant.getUTCSeconds())}`;
  return `${day}T${time}.${String(instant.getUTCMilliseconds()).padStart(3, '0')}Z`;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
