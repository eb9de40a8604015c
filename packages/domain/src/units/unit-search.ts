/** What a unit is looked up by. */
export interface Findable {
  readonly name: string;
  readonly code: string;
  /**
   * How the name is read: an entry for each character, parted by blanks; several readings are parted by commas, and
   * the entry of a character that has none is empty.
   */
  readonly pinyin: string;
}

/**
 * Whether somebody who types this means the unit: a part of its code, or characters that follow one another in its
 * name, each of which is typed as it is, by its reading or by the reading's initial. The last one may still be in the
 * typing: `meng`, `hmz`, `huim`, `会mz` all find 会盟镇. Words without a sign that says anything find every unit.
 */
export function findsUnit(sought: string, { name, code, pinyin }: Findable): boolean {
  const typed = plainLetters(sought);
  if (typed === '' || code.toLowerCase().includes(typed)) return true;
  const readings = pinyin.split(' ');
  // How much of what was typed the characters so far may stand for; the name may be entered at any of them.
  let reached = new Set([0]);
  for (const [at, sign] of [...name].entries()) {
    const ways = waysToType(sign, readings[at] ?? '');
    const next = new Set([0]);
    for (const done of reached) {
      const rest = typed.slice(done);
      for (const way of ways) {
        if (way.startsWith(rest)) return true;
        if (way !== '' && rest.startsWith(way)) next.add(done + way.length);
      }
    }
    reached = next;
  }
  return false;
}

/** The sign itself, its readings, and what a reading begins with. */
function waysToType(sign: string, readings: string): readonly string[] {
  const spoken = waysToSpeak(readings);
  // Most signs of a name are Chinese characters, which are plain as they stand.
  return [isHan(sign) ? sign : plainLetters(sign), ...spoken];
}

function isHan(sign: string): boolean {
  return sign >= '\u4e00' && sign <= '\u9fff';
}

/** There are some hundreds of them, and a province has thousands of names. */
const spokenWays = new Map<string, readonly string[]>();

/** Readings whole, and by what they begin with: a letter, and `zh`, `ch`, `sh`. */
function waysToSpeak(readings: string): readonly string[] {
  const known = spokenWays.get(readings);
  if (known !== undefined) return known;
  const ways = readings.split(',').flatMap((reading) => {
    const initial = /^[zcs]h/.exec(reading)?.[0];
    return [reading, reading.slice(0, 1), ...(initial === undefined ? [] : [initial])];
  });
  const each = [...new Set(ways)].filter((way) => way !== '');
  spokenWays.set(readings, each);
  return each;
}

/** Small letters without tones, blanks and apostrophes; ü is typed as v. */
function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('u\u0308', 'v')
    .replaceAll(/[\u0300-\u036f\s'’·]/g, '')
    .normalize('NFC');
}
