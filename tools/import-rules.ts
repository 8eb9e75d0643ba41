/**
 * Who may import whom, as data. `types` grants `import type` only; what is not listed is forbidden.
 * A test may import what it needs to set its scene.
 */

/** A part of the project: a folder, or `domain`, what of `corpus/` every part may speak of. */
export type Area = string;

const DOMAIN_FILES = new Set(['corpus/flaws.ts', 'corpus/dates.ts', 'corpus/tenure.ts', 'corpus/library.ts']);
const SCHEMA = 'corpus/schema/';
const FORBIDDEN_FOLDERS = new Set(['utils', 'helpers', 'common', 'lib']);

/** Folders that wire, test or measure: they may import everything, and nobody may import them. */
const TOP = new Set<Area>(['entrypoints', 'tools', 'e2e', 'bench']);

/** Where the browser starts us. None knows another; what several need lies beside them, in other folders of `entrypoints/`. */
const ENTRYPOINTS = /^entrypoints\/(?:background|content|options|popup|sidepanel|welcome)\//;

/** Folder → folders it may import. `search: 'types'` and `recognizer/fold.ts` narrow a grant. */
const GRANTS: Readonly<Record<Area, readonly string[]>> = {
  recognizer: [],
  domain: [],
  locales: ['domain types'],
  components: ['domain types', 'corpus/library.ts', 'messages types', 'locales'],
  page: ['messages', 'recognizer types'],
  messages: ['domain', 'recognizer types'],
  store: ['domain'],
  search: ['domain', 'recognizer/fold.ts'],
  packs: ['domain', 'recognizer', 'search', 'store'],
  corpus: ['domain', 'packs', 'recognizer', 'search', 'locales'],
  lookup: ['domain', 'recognizer', 'store', 'packs', 'search', 'messages'],
};

/** Package → areas that may import it; packages that are not listed are free. */
const PACKAGES: Readonly<Record<string, readonly Area[]>> = {
  dexie: ['store'],
  minisearch: ['search'],
  preact: ['components', 'entrypoints', 'page/popover'],
  '@floating-ui/dom': ['page/popover', 'components', 'entrypoints/sidepanel'],
  '@mozilla/readability': ['page/article'],
};

/** Folders within folders that have a rule of their own. */
const SPLIT = new Set(Object.values(PACKAGES).flatMap((areas) => areas.filter((area) => area.includes('/'))));
/** Areas without any browser API, and the one without any package. */
const NO_BROWSER = new Set<Area>(['components', 'recognizer', 'search', 'corpus', 'domain']);
const NO_PACKAGES = new Set<Area>(['recognizer']);
/** Areas that run in Node, the only ones with `node:` modules; `` is the root with its configuration. */
const NODE = new Set<Area>(['corpus', 'tools', 'e2e', 'bench', '']);
/** Areas that may import every package. */
const ANY_PACKAGE = new Set<Area>(['tools', 'e2e', 'bench', '']);

export interface Import {
  /** File of the import, relative to the root, `/` between folders. */
  from: string;
  /** A file relative to the root, or the name of a package as it is written. */
  to: string;
  kind: 'file' | 'package';
  typeOnly: boolean;
}

/** Why an import is forbidden, in words; `undefined` where it is allowed. */
export function whyForbidden(found: Import): string | undefined {
  if (isTest(found.from)) return undefined;
  return found.kind === 'file' ? fileRule(found) : packageRule(found);
}

/** Why a file may not lie where it does. */
export function whyMisplaced(file: string): string | undefined {
  const folder = file
    .split('/')
    .slice(0, -1)
    .find((name) => FORBIDDEN_FOLDERS.has(name));
  return folder && `no folder may be called ${folder}/: a function lives with what it is about`;
}

function fileRule({ from, to, typeOnly }: Import): string | undefined {
  const [entered] = ENTRYPOINTS.exec(to) ?? [];
  if (entered && !from.startsWith(entered)) return `only ${entered} imports its own files: what several share lies beside the entrypoints`;
  const [source, destination] = [areaOf(from), areaOf(to)];
  if (sameArea(source, destination)) return undefined;
  if (TOP.has(top(destination)) && source !== '' && !TOP.has(top(source))) return `nobody imports ${top(destination)}/`;
  if (source === '' || TOP.has(top(source))) return undefined;
  const grants = GRANTS[source] ?? GRANTS[top(source)] ?? [];
  const covers = (target: string) => target === to || target === destination || target === top(destination);
  if (grants.some((grant) => covers(grant))) return undefined;
  if (grants.some((grant) => grant.endsWith(' types') && covers(grant.slice(0, -' types'.length)))) {
    return typeOnly ? undefined : `${source} may import ${destination} as types only: write \`import type\``;
  }
  return `${source} may import ${grants.join(', ') || 'nothing'}, not ${destination || 'files of the root'}`;
}

function packageRule({ from, to }: Import): string | undefined {
  const area = areaOf(from);
  if (to.startsWith('#') || /^[@~]{1,2}\//.test(to)) return 'write a relative path: aliases and auto-imports hide the direction';
  if (to.startsWith('node:')) return NODE.has(top(area)) ? undefined : 'node: modules do not exist in a browser';
  if (NO_PACKAGES.has(area)) return `${area} imports nothing outside itself`;
  if (to === 'wxt/browser' && NO_BROWSER.has(area)) return `${area} uses no browser API`;
  const [name, allowed] = Object.entries(PACKAGES).find(([name]) => to === name || to.startsWith(`${name}/`)) ?? [];
  if (!allowed || ANY_PACKAGE.has(top(area)) || allowed.includes(area) || allowed.includes(top(area))) return undefined;
  return `only ${allowed.join(', ')} may import ${name}`;
}

/** `entrypoints/sidepanel/main.tsx` → `entrypoints/sidepanel`; a file of the root → ``. */
function areaOf(file: string): Area {
  if (DOMAIN_FILES.has(file) || file.startsWith(SCHEMA)) return 'domain';
  const [first = '', second, third] = file.split('/');
  if (second === undefined) return '';
  return third !== undefined && SPLIT.has(`${first}/${second}`) ? `${first}/${second}` : first;
}

function top(area: Area): Area {
  return area.split('/')[0] ?? area;
}

function sameArea(a: Area, b: Area): boolean {
  return top(a) === top(b);
}

function isTest(file: string): boolean {
  return /\.(test|e2e)\.tsx?$/.test(file);
}
