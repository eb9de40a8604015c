import { Injectable } from '@nestjs/common';
import { LastUseRepository } from './last-use.repository.js';

/**
 * When sessions and tokens were last used. Noted in memory and written down once a minute: a question costs no write.
 * What a killed server had noted since is lost; nothing but these times hangs on it.
 */
@Injectable()
export class LastUse {
  private noted = new Map<string, Date>();

  constructor(private readonly repository: LastUseRepository) {}

  note(sha256: string, at: Date): void {
    this.noted.set(sha256, at);
  }

  async flush(): Promise<void> {
    if (this.noted.size === 0) return;
    const uses = [...this.noted];
    this.noted = new Map();
    await this.repository.write(uses);
  }
}
