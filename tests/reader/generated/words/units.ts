/** An invented county, 望川县, with its prefecture and province: no town of this list exists under this code. */
export interface GeneratedUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: 'TOWN' | 'TOWNSHIP' | 'SUBDISTRICT' | 'DEPARTMENT';
}

export const province = { code: '99', name: '江源省' } as const;
export const prefecture = { code: '9901', name: '云州市' } as const;
export const county = { code: '990121', name: '望川县' } as const;

export const units: readonly GeneratedUnit[] = [
  { code: '990121001', name: '文昌街道', kind: 'SUBDISTRICT' },
  { code: '990121002', name: '滨河街道', kind: 'SUBDISTRICT' },
  { code: '990121100', name: '石桥镇', kind: 'TOWN' },
  { code: '990121101', name: '柳林镇', kind: 'TOWN' },
  { code: '990121102', name: '马家镇', kind: 'TOWN' },
  { code: '990121103', name: '南坪镇', kind: 'TOWN' },
  { code: '990121104', name: '三岔河镇', kind: 'TOWN' },
  { code: '990121105', name: '大石镇', kind: 'TOWN' },
  { code: '990121200', name: '双溪乡', kind: 'TOWNSHIP' },
  { code: '990121201', name: '东岭乡', kind: 'TOWNSHIP' },
  { code: '990121202', name: '高庙乡', kind: 'TOWNSHIP' },
  { code: '990121-mzj', name: '民政局', kind: 'DEPARTMENT' },
  { code: '990121-czj', name: '财政局', kind: 'DEPARTMENT' },
  { code: '990121-jyj', name: '教育局', kind: 'DEPARTMENT' },
  { code: '990121-nyj', name: '农业局', kind: 'DEPARTMENT' },
];

const selves: Readonly<Record<GeneratedUnit['kind'], readonly string[]>> = {
  TOWN: ['我镇', '全镇', '本镇'],
  TOWNSHIP: ['我乡', '全乡', '本乡'],
  SUBDISTRICT: ['我街道', '本街道', '全街道'],
  DEPARTMENT: ['我局', '本局', '全局'],
};

/** How a unit speaks of itself. */
export const selvesOf = (unit: GeneratedUnit): readonly string[] => selves[unit.kind];

/** The name as it stands in a title: a department's with its county. */
export const titleNameOf = (unit: GeneratedUnit): string =>
  unit.kind === 'DEPARTMENT' ? `${county.name}${unit.name}` : unit.name;
