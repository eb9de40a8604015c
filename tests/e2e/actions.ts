/**
 * What a person does in a journey, counted: a click, a chord, a pick, a paste, a field filled with words. Typing
 * figures, with the key that ends each of them, is the work itself and is not counted; nor is opening the page.
 */
export interface Actions {
  act(doing: Promise<unknown>): Promise<void>;
  count(): number;
}

export function countActions(): Actions {
  let actions = 0;
  return {
    async act(doing) {
      actions += 1;
      await doing;
    },
    count: () => actions,
  };
}
