import {
  likePeers,
  matchingPassages,
  nearestOwnYear,
  nearestPeer,
  plainer,
  reportPrint,
  textParts,
} from '@mingjian/domain';
import type { Comparison, Plainer, TextPart } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Queryable } from '../platform/database/database.js';
import type { ReportKey } from './assessment.repository.js';
import { LikenessRepository } from './likeness.repository.js';
import type { OwnPrint, PrintOfVersion, VersionKey, WordsOfVersion } from './likeness.repository.js';
import type { StoredLikenessTo } from './stored-likeness.js';

/** Reports whose words are held in memory at once. */
const reportsAtOnce = 100;

/** Follows which reports are like which: of a region's standing versions, each by its latest. */
@Injectable()
export class LikenessService {
  constructor(private readonly repository: LikenessRepository) {}

  /**
   * Compares these reports anew, and all that may be like them or have been: the unit's later years, and others' reports
   * of the year and after; and those that had nothing to be compared with, or have nothing any more. Returns what was
   * compared, to be judged again.
   */
  async follow(
    tx: Queryable,
    regionId: string,
    reports: readonly ReportKey[],
  ): Promise<readonly ReportKey[]> {
    if (reports.length === 0) return [];
    const plain = plainer(await this.repository.names(tx, regionId));
    for (const some of inParts(reports)) await this.print(tx, some, plain);
    const touched = distinct([
      ...reports,
      ...(await this.repository.later(tx, reports)),
      ...(await this.repository.foundLike(tx, reports)),
      ...(await this.alike(tx, regionId, reports)),
      ...(await this.withFew(tx, regionId, reports)),
    ]);
    for (const some of inParts(touched)) await this.compare(tx, some, plain);
    return touched;
  }

  private async print(tx: Queryable, reports: readonly ReportKey[], plain: Plainer): Promise<void> {
    const versions = await this.repository.unprinted(tx, reports);
    if (versions.length === 0) return;
    await this.repository.keep(
      tx,
      versions.map(({ unitId, year, n, regionId, content, document }) => ({
        unitId,
        year,
        n,
        regionId,
        print: reportPrint(textParts(content, document), plain),
      })),
    );
  }

  /** Others' reports of the same years, and of later ones, that are like these now. */
  private async alike(
    tx: Queryable,
    regionId: string,
    reports: readonly ReportKey[],
  ): Promise<readonly ReportKey[]> {
    const found: ReportKey[] = [];
    for (const year of new Set(reports.map((report) => report.year))) {
      const all = await this.repository.printsAround(tx, regionId, year, 'LATER');
      const ids = new Set(reports.filter((report) => report.year === year).map(({ unitId }) => unitId));
      for (const own of all.filter((one) => one.year === year && ids.has(one.unitId)))
        found.push(...likePeers(own.print, othersOf(own, all)));
    }
    return found;
  }

  /** What is taken back leaves those that were compared with nothing else without anything. */
  private async withFew(
    tx: Queryable,
    regionId: string,
    reports: readonly ReportKey[],
  ): Promise<readonly ReportKey[]> {
    const there = await this.repository.printsOf(tx, reports);
    const standing = new Set(there.map(({ unitId, year }) => `${unitId} ${year}`));
    const gone = reports.filter(({ unitId, year }) => !standing.has(`${unitId} ${year}`)).length;
    const fromYear = Math.min(...reports.map(({ year }) => year));
    return this.repository.comparedWithFew(tx, regionId, fromYear, gone);
  }

  private async compare(tx: Queryable, reports: readonly ReportKey[], plain: Plainer): Promise<void> {
    const versions = await this.repository.printsOf(tx, reports);
    if (versions.length === 0) return;
    const ownYears = await this.repository.printsOfUnits(tx, [
      ...new Set(versions.map(({ unitId }) => unitId)),
    ]);
    const found: FoundNear[] = [];
    for (const some of byRegionAndYear(versions)) {
      const [{ regionId, year }] = some;
      const around = await this.repository.printsAround(tx, regionId, year, 'EARLIER');
      for (const own of some) {
        const earlier = earlierOf(own, ownYears);
        // What a unit was made of is its own past, not a neighbour's.
        const kin = new Set(earlier.map(({ key }) => key.unitId));
        found.push({
          own,
          ownYears: nearestOwnYear(own.print, earlier),
          peers: nearestPeer(own.print, othersOf(own, around, kin)),
        });
      }
    }
    const near = found.flatMap(({ own, ...to }) =>
      [to.ownYears.nearest, to.peers.nearest].flatMap((one) => (one ? [own, one.key] : [])),
    );
    const words = new WordsOfAll(await this.repository.words(tx, near));
    await this.repository.measure(
      tx,
      found.map(({ own, ownYears: toOwn, peers: toPeers }) => ({
        ...keyOf(own),
        likeness: {
          ownYears: withPassages(own, toOwn, words, plain),
          peers: withPassages(own, toPeers, words, plain),
        },
      })),
    );
  }
}

type Candidate = { readonly key: VersionKey; readonly print: PrintOfVersion['print'] };

interface FoundNear {
  readonly own: PrintOfVersion;
  readonly ownYears: Comparison<VersionKey>;
  readonly peers: Comparison<VersionKey>;
}

/** A unit's later years may be another county's: each is held against its own neighbours. */
function byRegionAndYear(
  versions: readonly PrintOfVersion[],
): readonly (readonly [PrintOfVersion, ...PrintOfVersion[]])[] {
  const groups = new Map<string, [PrintOfVersion, ...PrintOfVersion[]]>();
  for (const version of versions) {
    const key = `${version.regionId} ${version.year}`;
    const group = groups.get(key);
    if (group) group.push(version);
    else groups.set(key, [version]);
  }
  return [...groups.values()];
}

function othersOf(
  own: PrintOfVersion,
  all: readonly PrintOfVersion[],
  kin: ReadonlySet<string> = new Set(),
): readonly Candidate[] {
  return all.filter(({ unitId }) => unitId !== own.unitId && !kin.has(unitId)).map(candidate);
}

function earlierOf(own: PrintOfVersion, all: readonly OwnPrint[]): readonly Candidate[] {
  return all.filter(({ ownerId, year }) => ownerId === own.unitId && year < own.year).map(candidate);
}

function candidate(version: PrintOfVersion): Candidate {
  return { key: keyOf(version), print: version.print };
}

function keyOf({ unitId, year, n }: VersionKey): VersionKey {
  return { unitId, year, n };
}

function withPassages(
  own: VersionKey,
  { compared, nearest }: Comparison<VersionKey>,
  words: WordsOfAll,
  plain: Plainer,
): StoredLikenessTo {
  if (nearest === null) return { compared, nearest };
  const { key, similarity, section } = nearest;
  const inSection = (parts: readonly TextPart[]): readonly TextPart[] =>
    section === null ? parts : parts.filter((part) => part.section === section);
  const passages = matchingPassages(inSection(words.parts(own)), inSection(words.parts(key)), plain);
  const { unitId, year: reportYear, n } = key;
  return { compared, nearest: { unitId, reportYear, n, similarity, section, ...passages } };
}

/** The words of some versions, by their keys. */
class WordsOfAll {
  private readonly versions: ReadonlyMap<string, WordsOfVersion>;

  constructor(all: readonly WordsOfVersion[]) {
    this.versions = new Map(all.map((version) => [nameOf(version), version]));
  }

  parts(key: VersionKey): readonly TextPart[] {
    const version = this.versions.get(nameOf(key));
    return version ? textParts(version.content, version.document) : [];
  }
}

function nameOf({ unitId, year, n }: VersionKey): string {
  return `${unitId} ${year} ${n}`;
}

function distinct(reports: readonly ReportKey[]): readonly ReportKey[] {
  const known = new Map(reports.map(({ unitId, year }) => [`${unitId} ${year}`, { unitId, year }]));
  return [...known.values()].sort((a, b) => a.year - b.year);
}

function inParts(reports: readonly ReportKey[]): readonly (readonly ReportKey[])[] {
  return Array.from({ length: Math.ceil(reports.length / reportsAtOnce) }, (_, part) =>
    reports.slice(part * reportsAtOnce, (part + 1) * reportsAtOnce),
  );
}
