import { spawnSync } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import { platform } from 'node:process';

/** A program with its arguments, as it has to be called. */
export type Call = readonly [program: string, args: readonly string[]];

const nobody = 65534;

/**
 * PostgreSQL refuses to run as root. As root it runs in a user namespace of its own where that is allowed, in
 * which it is not root and its files stay root's; otherwise as the owner of its folder, "nobody" for a new one,
 * keeping only the ability to pass through folders that are closed to others.
 */
export class RunAs {
  private constructor(private readonly prefix: readonly string[]) {}

  /** How to run PostgreSQL on a data folder that exists. */
  static ownerOf(folder: string): RunAs {
    if (process.getuid?.() !== 0) return new RunAs([]);
    const { uid } = statSync(folder);
    return uid === 0 ? new RunAs(userNamespace) : new RunAs(unprivileged(uid));
  }

  /** How to make and run a new data folder, which is handed to its owner here. */
  static forNew(folder: string, namespaces: boolean = allowsUserNamespaces()): RunAs {
    if (process.getuid?.() !== 0 || namespaces) return RunAs.ownerOf(folder);
    chownSync(folder, nobody, nobody);
    return RunAs.ownerOf(folder);
  }

  call(program: string, args: readonly string[]): Call {
    const [first, ...rest] = [...this.prefix, program, ...args];
    return [first ?? program, rest];
  }

  /** The same, asked to stop as soon as this process ends, however it ends. Only Linux knows how. */
  callBoundToUs(program: string, args: readonly string[]): Call {
    return canBind()
      ? this.call('setpriv', ['--pdeathsig', 'INT', program, ...args])
      : this.call(program, args);
  }
}

const userNamespace = ['unshare', '--user', '--map-user=1000', '--map-group=1000'];

function unprivileged(uid: number): readonly string[] {
  const reach = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return ['setpriv', `--reuid=${uid}`, `--regid=${uid}`, '--clear-groups', ...reach];
}

function allowsUserNamespaces(): boolean {
  const [program, ...args] = [...userNamespace, 'true'];
  return program !== undefined && spawnSync(program, args).status === 0;
}

function canBind(): boolean {
  return platform === 'linux' && spawnSync('setpriv', ['--version']).status === 0;
}
