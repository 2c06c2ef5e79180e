// An article of seeds/ as the wire shows it, with the reason of one of its dates.
import { chromium } from 'playwright-core';

const [base, file] = process.argv.slice(2);
const found = await (await fetch(base + '/v1/search?q=' + encodeURIComponent('source:seeds headline:"halts auction of river blocks"'))).json();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--font-render-hinting=none'] });
const page = await browser.newPage({ viewport: { width: 1200, height: 760 }, colorScheme: 'light' });
await page.goto(base + '/article?uri=' + encodeURIComponent(found.articles[0].uri));
await page.locator('.body .date', { hasText: 'last Monday' }).first().focus();
await page.evaluate(() => window.scrollTo(0, 0));
await page.screenshot({ path: file });
await browser.close();
