// What scripts weigh, as a browser fetches them packed by brotli; read off the build.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const CLIENT = 'build/client';
const WORKERS = join(CLIENT, '_app/immutable/workers');
/** What is opened, one after the other: rooms, forms of the picture, files of every kind. */
const ROOMS = ['Paths', 'Findings', 'Briefings', 'Explore'];
const FORMS = ['Map', 'Outline', 'Table', 'Graph'];
const SHELVES = ['Figure', 'Report', 'Facts', 'Sources'];

/** Opens the page, then everything in it: bytes fetched before the picture, and by the main thread in all. */
export async function weighScripts(browser, origin) {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.goto(origin);
	await page.waitForFunction(() => performance.getEntriesByName('parts-alive').length > 0);
	const early = await page.evaluate(() => {
		const [drawn] = performance.getEntriesByName('picture-drawn');
		return performance
			.getEntriesByType('resource')
			.filter(({ name, startTime }) => name.endsWith('.js') && startTime < drawn.startTime)
			.map(({ name }) => name);
	});
	const fetched = new Set(early);
	page.on('request', (request) => fetched.add(request.url()));
	await openEverything(page);
	for (const name of await page.evaluate(() =>
		performance.getEntriesByType('resource').map((entry) => entry.name)
	))
		fetched.add(name);
	await page.close();
	const main = [...fetched].filter((url) => url.endsWith('.js') && !url.includes('/workers/'));
	return { before: weigh(early), files: early.length, main: weigh(main), workers: weighWorkers() };
}

async function openEverything(page) {
	for (const name of ROOMS) await page.getByRole('tab', { name }).click();
	for (const name of FORMS) {
		await page
			.getByRole('group', { name: 'Shown as' })
			.getByRole('button', { name, exact: true })
			.click();
		await page.waitForLoadState('networkidle');
	}
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	for (const shelf of SHELVES) {
		const keys = page.getByRole('region', { name: shelf, exact: true }).getByRole('button');
		for (const key of await keys.all()) {
			const saved = page.waitForEvent('download');
			await key.click();
			await saved;
		}
	}
	await page.getByRole('button', { name: 'Template (CSV)' }).click();
	await page.waitForLoadState('networkidle');
}

function weigh(urls) {
	return urls.reduce((sum, url) => sum + packed(join(CLIENT, new URL(url).pathname)), 0);
}

function packed(file) {
	return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** Bytes of each worker, by its name. */
function weighWorkers() {
	return readdirSync(WORKERS)
		.filter((name) => /\.worker-.*\.js$/.test(name))
		.map((name) => ({ name: name.split('.')[0], bytes: packed(join(WORKERS, name)) }));
}
