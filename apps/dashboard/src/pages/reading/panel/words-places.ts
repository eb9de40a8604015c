/** Where words stand in a text, at most so many places: a single character may stand everywhere. */
export function placesOf(words: string, text: string, most = 100): readonly number[] {
  if (words === '') return [];
  const places: number[] = [];
  for (
    let at = text.indexOf(words);
    at !== -1 && places.length < most;
    at = text.indexOf(words, at + words.length)
  )
    places.push(at);
  return places;
}
