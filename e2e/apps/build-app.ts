import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** An app of this folder as one script, as a site serves it. */
export async function buildApp(name: string): Promise<string> {
  const input = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, rolldownOptions: { input, output: { format: 'iife' } } },
  });
  const [{ output } = { output: [] }] = [built].flat().filter((result) => 'output' in result);
  const [chunk] = output;
  if (chunk?.type !== 'chunk') throw new Error(`${name} did not become a script`);
  return chunk.code;
}
