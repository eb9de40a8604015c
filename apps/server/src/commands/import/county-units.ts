import type { ApiClient, Json } from './api-client.js';

const unitsQuery = `query U($region: String!, $year: Int!, $after: String) {
  units(region: $region, year: $year, first: 100, after: $after) {
    nodes { code } pageInfo { endCursor hasNextPage }
  }
}`;

/** The units of a county, year by year: a document of another county is not this one's to take in. */
export class CountyUnits {
  private readonly byYear = new Map<number, Promise<ReadonlySet<string>>>();

  constructor(
    private readonly api: ApiClient,
    private readonly county: string,
  ) {}

  async has(unit: string, year: number): Promise<boolean> {
    const known = this.byYear.get(year) ?? this.read(year);
    this.byYear.set(year, known);
    return (await known).has(unit);
  }

  private async read(year: number): Promise<ReadonlySet<string>> {
    const codes = new Set<string>();
    for (let after: string | null = null; ;) {
      const units: Json = await this.page(year, after);
      for (const node of units.at('nodes').list) codes.add(node.at('code').text ?? '');
      after = units.at('pageInfo', 'endCursor').text;
      if (!units.at('pageInfo', 'hasNextPage').isTrue || after === null) return codes;
    }
  }

  private async page(year: number, after: string | null): Promise<Json> {
    return (await this.api.graphql(unitsQuery, { region: this.county, year, after })).at('units');
  }
}
