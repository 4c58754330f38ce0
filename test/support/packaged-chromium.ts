import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const home = fileURLToPath(new URL('..', import.meta.resolve('@sparticuz/chromium')));
const cache = fileURLToPath(new URL('../../node_modules/.cache/wijkaanpak/', import.meta.url));

/** Where the browser of `@sparticuz/chromium` is unpacked, and what it lacks on a bare machine: libraries (NSS, expat) and a font. */
export interface PackagedChromium {
  readonly path: string;
  readonly ownLibrariesAndFont: Readonly<Record<string, string>>;
}

/**
 * Unpacks the browser inside the npm package, once a version, and throws where that cannot be done.
 * The package's own unpacking and arguments are left alone: it unpacks to a shared place where a half-written or an older browser is
 * taken for a good one, and its arguments run every page in one process, which dies with the second, and switch off the rules on origins.
 */
export function unpackChromium(): PackagedChromium {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) putInPlace(folder, (target) => {
    writeFileSync(join(target, 'chromium'), brotliDecompressSync(readFileSync(join(home, 'bin/chromium.br'))), { mode: 0o755 });
    for (const name of ['al2023', 'fonts', 'swiftshader']) execFileSync('tar', ['-x', '-C', target], { input: brotliDecompressSync(readFileSync(join(home, 'bin', `${name}.tar.br`))) });
    writeFileSync(join(target, 'fonts.conf'), `<fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`);
  });
  return { path: join(folder, 'chromium'), ownLibrariesAndFont: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') } };
}

/** Fills a folder under another name first: who finds it finds it whole, also when several processes unpack at once or one is stopped halfway. */
function putInPlace(folder: string, fill: (target: string) => void): void {
  mkdirSync(cache, { recursive: true });
  const own = mkdtempSync(`${folder}-`);
  try {
    fill(own);
    renameSync(own, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
