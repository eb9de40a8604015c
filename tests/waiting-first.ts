import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/**
 * Servers that are killed, filled up and restored are waited for more than they work: begun first, they wait beside the
 * tests that work; begun last, everybody waits for them.
 */
export class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(waits), ...sorted.filter((file) => !waits(file))];
  }
}

function waits({ moduleId }: TestSpecification): boolean {
  return moduleId.includes('/tests/faults/');
}
