/**
 * A part in per cent of a whole above zero with one decimal, worked out in whole numbers: half a tenth goes away
 * from zero, so that a rise and a fall of the same size read alike, and 50.25 is 50.3 and never 50.2.
 */
export function perCent(part: bigint, whole: bigint): number {
  const size = part < 0n ? -part : part;
  const tenths = (size * 2000n + whole) / (2n * whole);
  return Number(part < 0n ? -tenths : tenths) / 10;
}
