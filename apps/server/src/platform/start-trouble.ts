import type { Text } from '@mingjian/domain';

/** Why the server or a command cannot go on, in words for whoever started it: what is wrong and what to do. */
export class StartTrouble extends Error {
  override readonly name = 'StartTrouble';

  constructor(
    readonly text: Text,
    options?: ErrorOptions,
  ) {
    super(text.en, options);
  }
}
