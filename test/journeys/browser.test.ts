import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { findChromium } from '../support/chromium.ts';
import { startBrowser } from '../support/running-example.ts';

describe('the browser of the tests', () => {
  const { PATH, CHROME_PATH } = process.env;
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'wijkaanpak-browser-'))));
  afterEach(() => {
    rmSync(folder, { recursive: true });
    restore({ PATH, CHROME_PATH });
  });

  it('is passed over when it starts and opens no page, and the packaged one runs the tests', async () => {
    brokenBrowser();
    // No other browser and no apt-get are within reach; `tar` and `node` are, through the folder of their own.
    process.env['PATH'] = folder;
    delete process.env['CHROME_PATH'];
    writeFileSync(join(folder, 'tar'), '#!/bin/sh\nexec /bin/tar "$@"\n', { mode: 0o755 });
    // The package holds a browser for one kind of machine; elsewhere none is left.
    if (process.platform !== 'linux' || process.arch !== 'x64') return assert.rejects(findChromium);
    assert.match((await findChromium()).path, /node_modules/);
  });

  it('is the one that CHROME_PATH names, or none', async () => {
    process.env['CHROME_PATH'] = join(folder, 'nothing');
    await assert.rejects(findChromium, /CHROME_PATH is .*no program is there/);
    process.env['CHROME_PATH'] = brokenBrowser();
    await assert.rejects(findChromium, /CHROME_PATH is .*Failed to launch/);
  });

  it("keeps sites apart: a page reads another origin's answer only when that origin allows it", async () => {
    const open = createServer((_, response) => response.setHeader('Access-Control-Allow-Origin', '*').end('open'));
    const shut = createServer((_, response) => response.end('<p>shut</p>'));
    const [openAddress, shutAddress] = await Promise.all([open, shut].map((server) => new Promise<string>((resolve) => {
      server.listen(0, 'localhost', () => resolve(`http://localhost:${(server.address() as AddressInfo).port}`));
    })));
    const browser = await startBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(shutAddress!);
      assert.equal(await page.evaluate(async (address) => (await fetch(address)).text(), openAddress!), 'open');
      await page.goto(openAddress!);
      assert.equal(await page.evaluate((address) => fetch(address).then(() => 'read', () => 'refused'), shutAddress!), 'refused');
    } finally {
      await browser.close();
      open.close();
      shut.close();
    }
  });

  function brokenBrowser(): string {
    const path = join(folder, 'chromium');
    writeFileSync(path, '#!/bin/sh\necho Chromium 1\n');
    chmodSync(path, 0o755);
    return path;
  }
});

function restore(variables: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
