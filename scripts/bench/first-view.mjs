// `npm run bench:first-view`: how long the first view takes, whether anything moves afterwards, and what scripts weigh.
//
// Serves the build on a free port and opens the page in a real Chromium: once cold,
// then several times warm (the browser's cache filled). Prints medians; asserts nothing.
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, ensureChromium } from '../chromium.mjs';
import { weighScripts } from './script-sizes.mjs';
import { serveBuild } from './serve-build.mjs';

const RUNS = 9;
const WIDTHS = [
	{ name: '1440 × 900', width: 1440, height: 900 },
	{ name: '360 × 740', width: 360, height: 740 }
];

/** What is measured, and in what. */
const UNITS = {
	'first paint of words': 'ms',
	'picture drawn': 'ms',
	'everything can be pressed': 'ms',
	'largest paint': 'ms',
	'layout shift, whole visit': '',
	'script of long tasks': 'ms'
};

const { origin, stop } = await serveBuild();
try {
	const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
	for (const { name, ...viewport } of WIDTHS) {
		const context = await browser.newContext({ viewport });
		const first = await load(context);
		const warm = [];
		for (let run = 0; run < RUNS; run++) warm.push(await load(context));
		console.log(`\n${name}, ${RUNS} warm loads, medians (cold in brackets)`);
		for (const [what, unit] of Object.entries(UNITS))
			console.log(
				`  ${what.padEnd(34)} ${format(median(warm.map((each) => each[what])), unit)} (${format(first[what], unit)})`
			);
		await context.close();
	}
	const { before, files, main, workers } = await weighScripts(browser, origin);
	console.log('\nScripts, packed by brotli');
	console.log(`  ${'before the first picture'.padEnd(34)} ${kilobytes(before)} in ${files} files`);
	console.log(`  ${'main thread, everything opened'.padEnd(34)} ${kilobytes(main)}`);
	for (const { name, bytes } of workers)
		console.log(`  ${`worker of ${name}`.padEnd(34)} ${kilobytes(bytes)}`);
	await browser.close();
} finally {
	stop();
}

async function load(context) {
	const page = await context.newPage();
	await page.addInitScript(() => {
		globalThis.__shift = 0;
		globalThis.__largest = 0;
		globalThis.__long = 0;
		const watch = (type, add) =>
			new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
				type,
				buffered: true
			});
		watch('layout-shift', (entry) => (globalThis.__shift += entry.value));
		watch('largest-contentful-paint', (entry) => (globalThis.__largest = entry.startTime));
		watch('longtask', (entry) => (globalThis.__long += entry.duration));
	});
	await page.goto(origin, { waitUntil: 'load' });
	await page.waitForFunction(() => performance.getEntriesByName('parts-alive').length > 0);
	await page.waitForTimeout(1000);
	const measured = await page.evaluate(() => ({
		'first paint of words':
			performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
		'picture drawn': performance.getEntriesByName('picture-drawn')[0]?.startTime ?? 0,
		'everything can be pressed': performance.getEntriesByName('parts-alive')[0]?.startTime ?? 0,
		'largest paint': globalThis.__largest,
		'layout shift, whole visit': globalThis.__shift,
		'script of long tasks': globalThis.__long
	}));
	await page.close();
	return measured;
}

function median(values) {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function format(value, unit) {
	return unit === 'ms' ? `${value.toFixed(0)} ms`.padStart(8) : value.toFixed(4).padStart(8);
}

function kilobytes(bytes) {
	return `${(bytes / 1000).toFixed(1)} kB`.padStart(8);
}
