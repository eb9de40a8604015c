/** The generated province: what is in it, and under which names the bench asks for it. */
export const province = {
  code: '99',
  name: '试验省',
  counties: 24,
  unitsOfACounty: 100,
  years: [2021, 2022, 2023, 2024, 2025],
} as const;

/** The year whose page of units is asked for: still open, so that its units stand in every state. */
export const openYear = 2025;

/** Counties that look back: what is compared over the years is asked of them. */
export const longYears: readonly number[] = Array.from({ length: 18 }, (_, at) => 2008 + at);
const longCountiesCount = 2;
const unitsOfALongCounty = 52;

const kinds = ['TOWN', 'TOWN', 'TOWN', 'TOWNSHIP', 'SUBDISTRICT'] as const;
const kindNames = { TOWN: '镇', TOWNSHIP: '乡', SUBDISTRICT: '街道' } as const;

export interface SeededUnit {
  readonly id: string;
  readonly regionId: string;
  readonly code: string;
  readonly name: string;
  readonly kind: (typeof kinds)[number];
  readonly seed: number;
}

export interface SeededCounty {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly units: readonly SeededUnit[];
}

export const provinceId = idOf('1', 0);

export const counties: readonly SeededCounty[] = Array.from({ length: province.counties }, (_, index) => {
  const id = idOf('2', index + 1);
  const code = `9901${twoDigits(index + 1)}`;
  const name = `试验${twoDigits(index + 1)}县`;
  const first = index * province.unitsOfACounty + 1;
  return { id, code, name, units: unitsOf({ id, code, name }, first, province.unitsOfACounty) };
});

/** Of no province: the page of its 2,400 units stays what it is. */
export const longCounties: readonly SeededCounty[] = Array.from({ length: longCountiesCount }, (_, index) => {
  const id = idOf('2', 100 + index);
  const code = `9801${twoDigits(index + 1)}`;
  const name = `长年${twoDigits(index + 1)}县`;
  const first = 10_000 + index * unitsOfALongCounty;
  return { id, code, name, units: unitsOf({ id, code, name }, first, unitsOfALongCounty) };
});

function unitsOf(county: Omit<SeededCounty, 'units'>, firstSeed: number, count: number): SeededUnit[] {
  return Array.from({ length: count }, (_, index) => {
    const seed = firstSeed + index;
    const kind = kinds[index % kinds.length] ?? 'TOWN';
    return {
      id: idOf('3', seed),
      regionId: county.id,
      code: `${county.code}${100 + index}`,
      name: `${county.name}第${index + 1}${kindNames[kind]}`,
      kind,
      seed,
    };
  });
}

/** Ids are counted, not drawn: the same rows in every run, and found again in a log. */
export function idOf(family: '1' | '2' | '3' | '4', number: number): string {
  return `${family}0000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
