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
  return { id, code, name, units: unitsOf(id, code, name, index) };
});

function unitsOf(regionId: string, countyCode: string, countyName: string, county: number): SeededUnit[] {
  return Array.from({ length: province.unitsOfACounty }, (_, index) => {
    const seed = county * province.unitsOfACounty + index + 1;
    const kind = kinds[index % kinds.length] ?? 'TOWN';
    return {
      id: idOf('3', seed),
      regionId,
      code: `${countyCode}${100 + index}`,
      name: `${countyName}第${index + 1}${kindNames[kind]}`,
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
