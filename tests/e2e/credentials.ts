/** By what somebody signs in. */
export interface Credentials {
  readonly name: string;
  readonly password: string;
}
