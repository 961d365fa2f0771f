/** Part of `npm run build`: writes `x.br` and `x.gz` beside every built file that gains from it; the server sends those. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const SMALLEST_BYTES = 400;

function files(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

for (const path of files(fileURLToPath(new URL('../dist', import.meta.url)))) {
  // index.html is completed by the server and compressed then.
  if (!/\.(js|css|svg)$/.test(path)) continue;
  const plain = readFileSync(path);
  if (plain.length < SMALLEST_BYTES) continue;
  writeFileSync(`${path}.br`, brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  writeFileSync(`${path}.gz`, gzipSync(plain, { level: 9 }));
}
