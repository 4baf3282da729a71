/*
 * Draws the answer to a query in the Neo4j Browser, with our style sheet, and takes a picture of it.
 *
 *   npm install --prefix /tmp/entente-browser playwright-core       (outside the repository)
 *   NODE_PATH=/tmp/entente-browser/node_modules node src/test/browser/screenshot.mjs \
 *     http://127.0.0.1:7474/browser/ PASSWORD cypher/browser/entente.grass cypher/queries/links/draw-the-surroundings.cypher out.png
 *
 * Arguments: the Browser's address, the password of the user neo4j, the style sheet, the query (a file of cypher/queries, whose example
 * parameters are set first, or Cypher itself), the picture to write. CHROMIUM names the browser's program (default: chromium);
 * LAYOUT_SECONDS how long the drawing may settle (default 8). Exit codes: 0 drawn, 1 not, with the reason on stderr, 2 wrong arguments.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const { chromium } = createRequire(import.meta.url)('playwright-core');

const [address, password, styleFile, query, picture] = process.argv.slice(2);
if (!picture) {
  console.error('Usage: node screenshot.mjs BROWSER_URL PASSWORD STYLE_FILE CYPHER_OR_FILE OUTPUT_PNG');
  process.exit(2);
}

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

async function connect(page) {
  await page.goto(address + (address.includes('?') ? '&' : '?') + 'preselectAuthMethod=USERNAME_PASSWORD');
  await page.selectOption('[data-testid=authenticationMethod]', 'NATIVE');
  await page.fill('[data-testid=username]', 'neo4j');
  await page.fill('[data-testid=password]', password);
  await page.click('[data-testid=connect]');
  await page.waitForSelector('[data-testid=disconnectedBanner]', { state: 'detached' });
  await page.waitForSelector('[data-testid=username]', { state: 'detached' });
}

/** Drops the style sheet onto the page, as a person would with the mouse. */
async function dropStyle(page) {
  const dropped = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name, { type: 'text/plain' }));
      return transfer;
    },
    [basename(styleFile), readFileSync(styleFile, 'utf8')],
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('[data-testid=stream]', type, { dataTransfer: dropped });
  }
  await page.locator('[data-testid=stream] article', { hasText: 'relationship.MET_WITH' }).first().waitFor();
}

async function run(page, statement) {
  await page.click('[data-testid=activeEditor] .monaco-editor');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(statement);
  await page.waitForTimeout(300);
  await page.click('[data-testid="editor-Run"]');
  await page.waitForTimeout(1500);
}

async function draw(page) {
  if (!existsSync(query)) {
    await run(page, query);
  } else {
    const lines = readFileSync(query, 'utf8').split('\n');
    for (const line of lines.filter((l) => l.startsWith('//   :param '))) {
      await run(page, line.replace('//   ', ''));
    }
    await run(page, lines.filter((l) => !l.startsWith('//')).join('\n'));
  }
  const drawing = page.locator('[data-testid=stream] article').first().locator('svg.neod3viz, #svg-vis').first();
  await drawing.waitFor();
  await page.waitForTimeout(1000 * Number(process.env.LAYOUT_SECONDS ?? 8));
  return page.locator('[data-testid=stream] article').first();
}

const profile = mkdtempSync(join(tmpdir(), 'entente-browser-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: FLAGS,
  viewport: { width: 1500, height: 950 },
});
try {
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(30_000);
  await connect(page);
  await dropStyle(page);
  const frame = await draw(page);
  await frame.locator('button[title^=Fullscreen]').first().click();
  await page.waitForTimeout(500);
  // Clicked from inside: before the panel beside the drawing settles, it lies above the button.
  await frame.locator('button[aria-label="zoom-to-fit"]').first().dispatchEvent('click');
  await page.waitForTimeout(1500);
  await page.screenshot({ path: picture });
  console.log(picture);
} catch (error) {
  console.error(error.message);
  await context.pages()[0]?.screenshot({ path: picture }).catch(() => {});
  process.exitCode = 1;
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
