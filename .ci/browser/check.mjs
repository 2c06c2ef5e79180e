// What a person would see of the wire, each check by name; ends with 1 where one fails.
import { chromium } from 'playwright-core';
import { mkdirSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { spawn, spawnSync } from 'child_process';

const [base, seeds, shots, broker] = process.argv.slice(2);
mkdirSync(shots, { recursive: true });
const axe = readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
let failed = 0;

function check(name, holds, seen = '') {
  if (!holds) failed++;
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${name}${seen === '' ? '' : ': ' + seen}`);
}

const json = async (path) => (await fetch(base + path)).json();
const search = (query) => '/search?q=' + encodeURIComponent(query);

const pause = (millis) => new Promise((resolve) => setTimeout(resolve, millis));

let all = { articles: [] };
for (let i = 0; i < 60 && all.articles.length < 20; i++) {
  if (i) await pause(1000);
  all = await json('/v1/search?size=100&q=source:seeds');
}
const shown = all.articles.find((each) => each.uri.includes('shared/')) ?? all.articles[0];
const article = '/article?uri=' + encodeURIComponent(shown.uri);
const month = (await json('/v1/diary?month=2025-01')).days;
const pages = { stream: '/', search: search('place:brazil OR trump'), article, diary: '/diary?day=' + month[0].name,
  sources: '/sources', documents: '/sources?source=seeds', rejected: '/rejected' };

for (const [look, colorScheme, width] of [['desk', 'light', 1280], ['phone', 'light', 360], ['dark', 'dark', 1280]]) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const errors = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  for (const [name, path] of Object.entries(pages)) {
    let bytes = 0;
    const bodies = [];
    const count = (response) => {
      if (!/event-stream/.test(response.headers()['content-type'])) {
        bodies.push(response.body().then((body) => { bytes += body.length; }, () => {}));
      }
    };
    page.on('response', count);
    await page.goto(base + path, { waitUntil: 'load' });
    page.off('response', count);
    await Promise.all(bodies);
    await page.screenshot({ path: join(shots, `${look}-${name}.png`) });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    check(`${look} ${name} is no wider than the window`, wider <= 0, wider);
    check(`${look} ${name} is under 100 kB`, bytes < 100_000, bytes);
    await page.evaluate(axe);
    const serious = (await page.evaluate(() => axe.run())).violations.filter((each) => /serious|critical/.test(each.impact));
    check(`${look} ${name}: axe finds nothing serious`, serious.length === 0, serious.map((each) => each.id).join(' '));
  }
  check(`${look}: no errors`, errors.length === 0, errors[0]);
  await page.close();
}

{
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(base + '/');
  await page.fill('#q', 'place:brazil');
  await page.click('form button');
  check('searches without JavaScript', (await page.locator('.row').count()) > 0);
  await page.click('aside li a >> nth=0');
  check('narrows down', (await page.locator('.row').count()) > 0);
  await page.click('.row h2 a >> nth=0');
  check('shows an article', (await page.locator('.story .body p').count()) > 0);
  await page.close();
}

{
  const page = await browser.newPage();
  await page.goto(base + article);
  for (let i = 0; i < 60 && !(await page.evaluate(() => document.activeElement.classList.contains('date'))); i++) {
    await page.keyboard.press('Tab');
  }
  check('a date says why, by keyboard alone', await page.evaluate(() => document.activeElement.querySelector('.why')?.checkVisibility() ?? false));
  await page.goto(base + '/');
  await page.keyboard.press('/');
  check('/ goes to the search', await page.evaluate(() => document.activeElement.id === 'q'));
  await page.close();
}

// When a reader of committed records sees that article, by the clock: empty where there is no kcat to ask.
function committed(name) {
  if (!broker || spawnSync('kcat', ['-V']).error) return { at: Promise.resolve(undefined), end: () => {} };
  const kcat = spawn('kcat', ['-b', broker, '-t', 'news.articles.enriched', '-C', '-o', 'end', '-q', '-u', '-X', 'isolation.level=read_committed',
    '-X', 'fetch.wait.max.ms=10', '-f', '%s\n']);
  const at = new Promise((resolve) => kcat.stdout.on('data', (bytes) => String(bytes).includes(name) && resolve(Date.now())));
  return { at, end: () => kcat.kill() };
}

{
  const page = await browser.newPage();
  await page.goto(base + '/');
  await page.waitForFunction(() => document.getElementById('state').textContent === 'Live');
  const name = 'Quessant' + Date.now();
  const write = (number) => writeFileSync(join(seeds, `${name}-${number}.txt`),
    `date 2025-03-10 Lighthouse ${name} number ${number} is lit\n\nBREST, France, March 10 - The lighthouse was lit on Sunday.\n`);
  await page.evaluate((text) => {
    window.shownAt = new Promise((resolve) => new MutationObserver(() => {
      if (document.getElementById('stream').textContent.includes(text)) resolve(Date.now());
    }).observe(document.getElementById('stream'), { childList: true }));
  }, `${name} number 1`);
  const commit = committed(name);
  await pause(1500);
  write(1);
  const came = await page.waitForSelector(`text=${name} number 1`, { timeout: 30_000 }).then(() => true, () => false);
  check('an article arrives without a reload', came);
  if (came) {
    const [at, shown] = [await commit.at, await page.evaluate(() => window.shownAt)];
    if (at === undefined) console.log('left out: when it was committed, for there is no broker or no kcat to ask');
    else check('within a second of its commit', shown - at < 1000, `${shown - at} ms`);
    const arrived = (await json('/v1/search?q=' + name)).articles.length;
    check('it can be searched', arrived === 1, arrived);
  }
  commit.end();
  await page.keyboard.press('p');
  write(2);
  check('a paused stream counts what waits', await page.waitForSelector('text=1 waits', { timeout: 30_000 }).then(() => true, () => false));
  await page.keyboard.press('p');
  check('and shows it afterwards', await page.waitForSelector(`text=${name} number 2`, { timeout: 5_000 }).then(() => true, () => false));
  writeFileSync(join(seeds, `${name}.txt`), `no header: <script>alert("${name}")</script>\n`);
  let refused = false;
  for (let i = 0; i < 60 && !refused; i++) {
    await page.goto(base + '/rejected');
    refused = (await page.locator('.refused pre').allTextContents()).some((text) => text.includes(`alert("${name}")`));
    if (!refused) await pause(500);
  }
  check('what is no article is among the rejected, with its original', refused);
  await page.click('.refused summary >> nth=0');
  await page.screenshot({ path: join(shots, 'desk-original.png') });
  await page.close();
}

await browser.close();
process.exitCode = failed ? 1 : 0;
