import { chromium } from '@playwright/test';
import { findChromium, CHROMIUM_ARGS } from '/work/main/scripts/chromium.mjs';
const [, , out, width, height, theme, ...rest] = process.argv;
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
const page = await browser.newPage({
	viewport: { width: +width, height: +height },
	colorScheme: theme
});
const problems = [];
page.on('console', (m) => {
	if (['error', 'warning'].includes(m.type())) problems.push(m.text());
});
page.on('pageerror', (e) => problems.push(String(e)));
let n = 0;
for (const path of rest) {
	await page.goto('http://localhost:4410' + path, { waitUntil: 'networkidle' });
	await page.waitForTimeout(1200);
	await page.screenshot({ path: `${out}-${n++}.png`, fullPage: path.includes('full') });
}
console.log(problems.join('\n'));
await browser.close();
