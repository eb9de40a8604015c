import type { RegionKind } from '../units/unit.js';
import { nationalIssuer, officeWords, provinceAbbreviations } from './issuers.js';

export type MandateLevel = 'NATION' | RegionKind | 'UNIT';
/** From the top down, as a mandate comes down. */
export const mandateLevels: readonly MandateLevel[] = ['NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'UNIT'];

/** A document number taken apart: 豫政办〔2016〕86号. */
export interface DocumentNumber {
  /** As the report writes it. */
  readonly reference: string;
  /** 豫政办 */
  readonly issuer: string;
  readonly year: number;
  readonly number: string;
}

export interface Mandate {
  readonly reference: string;
  readonly issuer: string | null;
  readonly year: number | null;
  /** Null where nothing tells whose document it is. */
  readonly level: MandateLevel | null;
  /** Who issued it, as the body was called in the year; null for the nation and where it is unknown. */
  readonly issuedBy: string | null;
}

/** The unit and the regions above it as they are called in the report's year, nearest first. */
export interface MandateCircumstances {
  readonly unitName: string;
  readonly regions: readonly { readonly name: string; readonly kind: RegionKind }[];
}

const shape = /^(.{2,20}?)[〔[［【（(]((?:19|20)\d{2})[〕\]］】）)]\s*第?(\S{1,10}?)号$/u;

/** Null where the text has not the shape of a document number. */
export function documentNumber(reference: string): DocumentNumber | null {
  const [, issuer, year, number] = shape.exec(reference.replace(/[\s\u3000]/g, '')) ?? [];
  if (issuer === undefined || year === undefined || number === undefined) return null;
  return { reference, issuer, year: Number(year), number };
}

/**
 * Whose documents a report cites, from the nation down to the unit itself; those of unknown issuers last. An
 * abbreviation says its level only together with the regions above the unit: 吉政办 is a province's in one place and
 * a district's in another. Where it fits several of them, it stays unknown.
 */
export function mandateChain(
  references: readonly string[],
  circumstances: MandateCircumstances,
): readonly Mandate[] {
  const place = ({ level }: Mandate): number =>
    level === null ? mandateLevels.length : mandateLevels.indexOf(level);
  return [...new Set(references)]
    .map((reference) => mandateOf(reference, circumstances))
    .sort((a, b) => place(a) - place(b));
}

function mandateOf(reference: string, circumstances: MandateCircumstances): Mandate {
  const parts = documentNumber(reference);
  if (parts === null) return { reference, issuer: null, year: null, level: null, issuedBy: null };
  const { issuer, year } = parts;
  return { reference, issuer, year, ...issuerIn(issuer, circumstances) };
}

function issuerIn(
  issuer: string,
  { unitName, regions }: MandateCircumstances,
): Pick<Mandate, 'level' | 'issuedBy'> {
  const bodies = [{ name: unitName, kind: 'UNIT' as const }, ...regions];
  const fitting = bodies.filter(({ name, kind }) => isCalled(name, kind, issuer));
  const [only] = fitting;
  if (only && fitting.length === 1) return { level: only.kind, issuedBy: only.name };
  if (fitting.length > 1) return { level: null, issuedBy: null };
  if (nationalIssuer.test(issuer)) return { level: 'NATION', issuedBy: null };
  // Where the province is not laid down, its abbreviation is known all the same: it is the nation's custom.
  const province = provinceAbbreviations[issuer.slice(0, 1)];
  const isProvince = province !== undefined && officeWords.test(issuer.slice(1));
  const hasProvince = regions.some(({ kind }) => kind === 'PROVINCE');
  return isProvince && !hasProvince
    ? { level: 'PROVINCE', issuedBy: province }
    : { level: null, issuedBy: null };
}

/** Whether an abbreviation begins with a body's name, or its first characters, and goes on with an office of it. */
function isCalled(name: string, kind: MandateLevel, issuer: string): boolean {
  if (kind === 'PROVINCE') {
    const isOurs = provinceAbbreviations[issuer.slice(0, 1)] === name;
    return (isOurs && officeWords.test(issuer.slice(1))) || issuer.startsWith(name);
  }
  const stem = name.replace(/[省市县区旗镇乡]$|街道(?:办事处)?$/, '');
  return [name, stem, ...[...stem].map((_, at) => stem.slice(0, at + 1))].some(
    (called) => called !== '' && issuer.startsWith(called) && officeWords.test(issuer.slice(called.length)),
  );
}
