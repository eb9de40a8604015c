/** A stretch of years that follow each other and bear the same mark: a format, a code. */
export interface Band<Mark> {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
}

/** Years in ascending order, gathered into stretches of the same mark. */
export function bandsOf<Mark extends string | number | null>(
  years: readonly { readonly year: number; readonly mark: Mark }[],
): readonly Band<Mark>[] {
  const bands: { mark: Mark; from: number; to: number }[] = [];
  for (const { year, mark } of years) {
    const last = bands.at(-1);
    if (last && last.mark === mark && year - last.to === 1) last.to = year;
    else bands.push({ mark, from: year, to: year });
  }
  return bands;
}
