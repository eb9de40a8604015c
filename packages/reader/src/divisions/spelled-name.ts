import { dataLines, lazy } from '../data-file.js';

const toneMarks = /[\u0300\u0301\u0304\u030C]/g;

/** Readings of a character without tones, parted by commas. */
const readingsOf = lazy(() => {
  const found = new Map<string, Set<string>>();
  for (const line of dataLines('readings.txt')) {
    const [syllable = '', having = ''] = line.split(' ');
    const ways = typedSyllables(syllable);
    for (const sign of having) {
      const known = found.get(sign) ?? new Set();
      for (const way of ways) known.add(way);
      found.set(sign, known);
    }
  }
  return new Map([...found].map(([sign, ways]) => [sign, [...ways].join(',')]));
});

/** As it is typed: without tones, and ü as v, where many type u. ê, ń and their like are no syllables of a name. */
function typedSyllables(syllable: string): readonly string[] {
  const bare = syllable.normalize('NFD').replaceAll(toneMarks, '').normalize('NFC');
  const ways = bare.includes('ü') ? [bare.replaceAll('ü', 'v'), bare.replaceAll('ü', 'u')] : [bare];
  return ways.filter((way) => /^[a-z]*[aeiouv][a-z]*$/.test(way));
}

/**
 * How a name is read, as `findsUnit` of the domain takes it: an entry for each character, parted by blanks. All
 * readings of a character stand there: which one a place is called by is known on the spot, not here.
 */
export function spelledName(name: string): string {
  return [...name].map((sign) => readingsOf().get(sign) ?? '').join(' ');
}
