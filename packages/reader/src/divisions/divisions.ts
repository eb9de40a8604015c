/** A township-level division, by the names of a year. */
export interface Division {
  /** Nine digits, valid in the year that was asked for. */
  readonly code: string;
  readonly name: string;
  readonly county: string;
  readonly prefecture: string;
  readonly province: string;
}

/** Where units are looked up by name. Names repeat over the country: all that bear one are answered. */
export interface Divisions {
  find(name: string, year: number): readonly Division[];
}
