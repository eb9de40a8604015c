interface Round<Value> {
  readonly keys: Set<string>;
  readonly answer: Promise<ReadonlyMap<string, Value>>;
}

/**
 * Answers single questions by asking for many at once: those asked before the program turns to its next event,
 * as a list's entries do, are one question. It keeps nothing, so the answer is as fresh as any other.
 */
export class Gathering<Value> {
  private open: Round<Value> | null = null;

  constructor(private readonly ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>) {}

  async of(key: string): Promise<Value | undefined> {
    const round = this.open ?? this.begin();
    round.keys.add(key);
    return (await round.answer).get(key);
  }

  private begin(): Round<Value> {
    const keys = new Set<string>();
    const answer = new Promise((resolve) => setImmediate(resolve)).then(() => {
      this.open = null;
      return this.ask([...keys]);
    });
    this.open = { keys, answer };
    return this.open;
  }
}
