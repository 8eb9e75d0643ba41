import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';

/** Browsers of Debian, on a machine that has none and lets this process install. */

const APT_LISTS = '/var/lib/apt/lists';
const A_DAY = 86_400_000;

export function mayInstallOnDebian(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs packages; whether that worked shows in what is there afterwards. @param why said before it begins, with the packages */
export function installOnDebian(packages: readonly string[], why: string): void {
  console.log(`${why} (${packages.join(', ')})`);
  const fresh = listsAreFresh();
  if (!fresh) aptGet('update');
  if (aptGet('install', '--yes', '--no-install-recommends', ...packages) || !fresh) return;
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', ...packages);
}

// Lists of yesterday may name packages that the mirror no longer has.
function listsAreFresh(): boolean {
  if (!existsSync(APT_LISTS)) return false;
  const lists = readdirSync(APT_LISTS).filter((name) => name.includes('_Packages'));
  return lists.some((name) => Date.now() - statSync(`${APT_LISTS}/${name}`).mtimeMs < A_DAY);
}

function aptGet(...args: string[]): boolean {
  console.log(`$ apt-get ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync('/usr/bin/apt-get', ['-q', '-o', 'Dpkg::Use-Pty=0', ...args], { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0
  );
}
