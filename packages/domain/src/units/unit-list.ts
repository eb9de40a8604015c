/** A unit that a list may name. */
export interface ListedUnit {
  readonly code: string;
  readonly name: string;
}

/** A piece of a pasted list that names no unit, with what it may have meant. */
export interface Unmatched<Unit> {
  /** Counted from 1, as the person sees the lines. */
  readonly line: number;
  readonly text: string;
  /** The unit whose name or code comes nearest; null where none is like it. */
  readonly nearest: Unit | null;
}

/** A pasted list held against the units there are: every piece of it is in one of the three. */
export interface UnitListRead<Unit> {
  /** In the order of the list, each once. */
  readonly units: readonly Unit[];
  readonly unmatched: readonly Unmatched<Unit>[];
  /** Units that the list names more than once. */
  readonly repeated: readonly Unit[];
}

/**
 * Reads a list as an office pastes it: names or codes, one a line or several in the fields of a table, whole names
 * with the county before and 人民政府 behind. Nothing is guessed: what is only like a name is told, with the name.
 * Of a line that names one unit the other fields are remarks, unless they are like another unit's name.
 */
export function readUnitList<Unit extends ListedUnit>(
  text: string,
  units: readonly Unit[],
): UnitListRead<Unit> {
  const known = new KnownUnits(units);
  const found = new Map<string, Unit>();
  const repeated = new Map<string, Unit>();
  const unmatched: Unmatched<Unit>[] = [];
  const take = (unit: Unit): void => {
    if (found.has(unit.code)) repeated.set(unit.code, unit);
    found.set(unit.code, unit);
  };
  text.split(/\r\n|\r|\n/).forEach((whole, index) => {
    const line = index + 1;
    const fields = fieldsOf(whole);
    const named = new Map<string, Unit>();
    for (const field of fields) {
      const unit = known.named(field);
      if (unit) named.set(unit.code, unit);
    }
    for (const unit of named.values()) take(unit);
    const others = fields.filter((field) => known.named(field) === null);
    // Numbers of lines are no names, and the only word of a line is what a person has to look at.
    const wordy = others.filter((field) => !isSerial(field));
    if (named.size === 0 && wordy.length > 0 && !isHeading(fields)) {
      const [best] = wordy.map((field) => known.nearest(field)).sort(byLikeness);
      const [only = '', ...more] = wordy;
      unmatched.push({ line, text: more.length > 0 ? whole.trim() : only, nearest: best?.unit ?? null });
    } else if (named.size > 0)
      for (const field of others) {
        const { unit, likeness } = known.nearest(field);
        const isName = unit !== null && !named.has(unit.code) && likeness >= nameLikeness;
        if (isName) unmatched.push({ line, text: field, nearest: unit });
      }
  });
  return { units: [...found.values()], unmatched, repeated: [...repeated.values()] };
}

/** The one unit that a text names by its code or name; null where it names none, or more than one. */
export function unitNamed<Unit extends ListedUnit>(text: string, units: readonly Unit[]): Unit | null {
  return new KnownUnits(units).named(text);
}

/** The unit whose name or code is most like a text; null where none is. */
export function nearestUnit<Unit extends ListedUnit>(text: string, units: readonly Unit[]): Unit | null {
  return new KnownUnits(units).nearest(text).unit;
}

/** From here on a text is shown beside a name; below, showing it would be guessing. */
const leastLikeness = 0.4;
/** From here on a remark beside a unit's name is taken for the name of another. */
const nameLikeness = 0.6;

interface Near<Unit> {
  readonly unit: Unit | null;
  readonly likeness: number;
}

function byLikeness(one: Near<unknown>, other: Near<unknown>): number {
  return other.likeness - one.likeness;
}

class KnownUnits<Unit extends ListedUnit> {
  private readonly byName = new Map<string, Unit | null>();

  constructor(private readonly units: readonly Unit[]) {
    for (const unit of units) {
      this.remember(plain(unit.code), unit);
      for (const form of namesOf(unit.name)) this.remember(form, unit);
    }
  }

  /** Two units of one name are told apart by their codes alone. */
  private remember(form: string, unit: Unit): void {
    const standing = this.byName.get(form);
    this.byName.set(form, standing === undefined || standing?.code === unit.code ? unit : null);
  }

  named(field: string): Unit | null {
    const text = plain(field);
    if (text === '') return null;
    return this.byName.get(text) ?? this.byName.get(shortName(text)) ?? this.byEnding(shortName(text));
  }

  /** With the county's name before it: the longest name that a text ends in, behind a county, district or city. */
  private byEnding(text: string): Unit | null {
    for (let from = 1; from < text.length - 1; from += 1)
      if (/[省市县区旗]$/.test(text.slice(0, from))) {
        const unit = this.byName.get(text.slice(from));
        if (unit) return unit;
      }
    return null;
  }

  nearest(field: string): Near<Unit> {
    const text = shortName(plain(field));
    let best: Near<Unit> = { unit: null, likeness: 0 };
    for (const unit of this.units)
      for (const form of [plain(unit.code), ...namesOf(unit.name)]) {
        const likeness = likenessOf(text, form);
        if (likeness > best.likeness) best = { unit, likeness };
      }
    return best.likeness >= leastLikeness ? best : { unit: null, likeness: best.likeness };
  }
}

/** Fields of a line as spreadsheets and texts divide them; a numbering before a name is taken off. */
function fieldsOf(line: string): readonly string[] {
  return line
    .split(/[\t,，;；、|]+/)
    .map((field) => field.trim().replace(/^[（(]?\d{1,3}[)）.．、]\s*(?=\D)/, ''))
    .filter((field) => field !== '');
}

/** The head of a copied table: it names no unit and is no mistake. */
const headings = new Set(
  [
    '序号',
    '单位',
    '单位名称',
    '名称',
    '填报单位',
    '代码',
    '单位代码',
    '类别',
    '备注',
    'unit',
    'name',
    'code',
  ].map(plain),
);

function isHeading(fields: readonly string[]): boolean {
  return fields.every((field) => headings.has(plain(field)));
}

function isSerial(field: string): boolean {
  return /^\d{1,3}$/.test(plain(field));
}

/** Width and spaces tell no two units apart. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** 城关镇人民政府 is 城关镇, 康乐街道办事处 is 康乐街道. */
function shortName(name: string): string {
  return name.replace(/(人民政府|办事处)$/, '');
}

function namesOf(name: string): readonly string[] {
  const whole = plain(name);
  return [...new Set([whole, shortName(whole)])];
}

/** Share of characters that two texts have in common in their order, 0 to 1: one minus edits by the longer length. */
function likenessOf(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  return longer === 0 ? 0 : 1 - edits(one, other) / longer;
}

/** Levenshtein's distance: characters to put in, take out or change. */
function edits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
