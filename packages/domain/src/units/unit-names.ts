/** What a unit and those beside it are called in a year: by it a rule tells its own name from another's. */
export interface UnitNames {
  /** The unit's own, that of the year first; names that it bore in other years may follow. */
  readonly own: readonly string[];
  /** Those of the other units of its region in the year. */
  readonly others: readonly string[];
}

/** 送庄镇 and 送庄镇人民政府 are one; what would leave a county alone stays whole. */
export function plainUnitName(name: string): string {
  const whole = name.replace(/[\s《》]|[（(][^（）()]*[)）]/gu, '');
  const plain = whole.replace(/(?:人民政府)?(?:办事处|办公室)?$/u, '');
  return plain === '' || /[省市县区州盟旗]$/u.test(plain) ? whole : plain;
}

/** Whose name words end with: of names that end with one another the longest; `before` is what stands in front of it. */
export interface NamedUnit {
  readonly isOwn: boolean;
  readonly before: string;
}

const shortest = 2;
const longest = 30;
const known = new WeakMap<
  UnitNames,
  { readonly own: ReadonlySet<string>; readonly others: ReadonlySet<string> }
>();
const othersOf = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The unit whose name a plain name ends with, null where it is none of these. */
export function unitNamed(plain: string, names: UnitNames): NamedUnit | null {
  const { own, others } = setsOf(names);
  for (let from = Math.max(0, plain.length - longest); plain.length - from >= shortest; from += 1) {
    const name = plain.slice(from);
    const isOwn = own.has(name);
    if (isOwn || others.has(name)) return { isOwn, before: plain.slice(0, from) };
  }
  return null;
}

function setsOf(names: UnitNames) {
  const sets = known.get(names) ?? {
    own: new Set(names.own.map(plainUnitName)),
    others: othersOf.get(names.others) ?? new Set(names.others.map(plainUnitName)),
  };
  known.set(names, sets);
  // A whole county's names are the same array for all of its units.
  othersOf.set(names.others, sets.others);
  return sets;
}

/** Whether one is short for the other: 孟津区民政局 without its county, 发改委 for 发展和改革委员会. */
export function isShortFor(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < shortest) return false;
  if (long.endsWith(short) && /[省市县区州盟旗]$/u.test(long.slice(0, long.length - short.length)))
    return true;
  if (/(?:镇|乡|街道)$/u.test(long)) return false;
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at += 1;
  return at === short.length;
}
