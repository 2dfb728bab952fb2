// `npm run bench:browser`: how long a picture of thousands takes to draw and to move, beside
// plain cytoscape and plain sigma.
//
// Builds a page with the three, serves it with scenes of the world's graph and of a generated
// one, and opens it in a real Chromium: in turn, each contender in a page of its own, the same
// scene in the same run. Prints medians and ratios; asserts nothing. Names of contenders or
// scenes leave the others out: `npm run bench:browser -- ours sigma generated`.
import {
	createReadStream,
	existsSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { CHROMIUM_ARGS, ensureChromium } from '../chromium.mjs';
import { namedScenes } from './scenes.ts';

const ROUNDS = 5;
/** Frames that are panned, fewer where each takes a second. */
const FRAMES = 60;
const FRAMES_WHERE_SLOW = 8;
const SLOW = 2000;
/** Milliseconds from having the scene to opening it: a browser starts a process for the next page first, which takes a core meanwhile. */
const SETTLED = 1500;
/** Milliseconds to a first frame after which a contender is measured once only. */
const ONCE = 15_000;
const PATIENCE = 240_000;
const CONTENDERS = ['ours', 'cytoscape', 'sigma'];
const TYPES = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml'
};

const asked = process.argv.slice(2);
const wanted = (name, all) => !asked.some((each) => all.includes(each)) || asked.includes(name);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const scenes = namedScenes().filter(({ name }, _, all) =>
	wanted(
		name,
		all.map((each) => each.name)
	)
);
const contenders = CONTENDERS.filter((name) => wanted(name, CONTENDERS));
mkdirSync(join(folder, 'scenes'), { recursive: true });
for (const { name, scene } of scenes)
	writeFileSync(join(folder, 'scenes', `${name}.json`), JSON.stringify(scene));
await build({
	configFile: false,
	logLevel: 'error',
	root: fileURLToPath(new URL('browser-page', import.meta.url)),
	build: { outDir: folder, emptyOutDir: false }
});
const server = createServer(serve);
await new Promise((resolve) => {
	server.listen(0, '127.0.0.1', resolve);
});
const origin = `http://127.0.0.1:${String(server.address().port)}`;
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
try {
	for (const { name, title } of scenes) report(title, await measureInTurn(name));
} finally {
	await browser.close();
	server.close();
	rmSync(folder, { recursive: true, force: true });
}

async function measureInTurn(scene) {
	const runs = new Map(contenders.map((contender) => [contender, []]));
	for (let round = 0; round < ROUNDS; round++)
		for (const contender of contenders) {
			const before = runs.get(contender);
			if (before.some(({ first }) => first === undefined || first > ONCE)) continue;
			before.push(await measure(contender, scene));
		}
	return runs;
}

async function measure(contender, scene) {
	const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
	page.setDefaultTimeout(PATIENCE);
	try {
		await page.goto(origin);
		await page.evaluate((name) => globalThis.bench.load(name), scene);
		await page.waitForTimeout(SETTLED);
		const first = await within(page.evaluate((name) => globalThis.bench.open(name), contender));
		if (first === undefined) return {};
		await page.evaluate(() => globalThis.bench.ready());
		const frames = first > SLOW ? FRAMES_WHERE_SLOW : FRAMES;
		const session = await page.context().newCDPSession(page);
		await session.send('Performance.enable');
		const start = await scriptOf(session);
		const gaps = await within(page.evaluate((count) => globalThis.bench.pan(count), frames));
		if (gaps === undefined) return { first };
		const script = ((await scriptOf(session)) - start) / frames;
		return { first, script, gap: median(gaps), worst: Math.max(...gaps) };
	} finally {
		await page.close();
	}
}

/** Milliseconds of script since the page began. */
async function scriptOf(session) {
	const { metrics } = await session.send('Performance.getMetrics');
	return 1000 * metrics.find(({ name }) => name === 'ScriptDuration').value;
}

function within(work) {
	let timer;
	const late = new Promise((resolve) => {
		timer = setTimeout(resolve, PATIENCE);
	});
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function report(title, runs) {
	console.log(`\n${title}`);
	const ours = summarise(runs.get('ours') ?? []);
	for (const [contender, measured] of runs) {
		const { first, script, gap, worst, rounds } = summarise(measured);
		const beside = (theirs, mine) =>
			contender === 'ours' || !(mine > 0) ? '' : ` (we take 1/${(theirs / mine).toFixed(1)})`;
		console.log(
			first === undefined
				? `  ${contender}: no frame within ${String(PATIENCE / 1000)} s`
				: `  ${contender.padEnd(9)} first frame ${ms(first)}${beside(first, ours.first)}; script a panned frame ${ms(script)}${beside(script, ours.script)}; between frames ${ms(gap)}, at worst ${ms(worst)}; ${String(rounds)} runs`
		);
	}
}

function summarise(measured) {
	const of = (what) => median(measured.flatMap((each) => each[what] ?? []));
	return {
		first: of('first'),
		script: of('script'),
		gap: of('gap'),
		worst: of('worst'),
		rounds: measured.length
	};
}

function median(values) {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function ms(value) {
	return value === undefined ? '–' : `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}

/** Files of the built page, and flags. */
function serve(request, response) {
	const path = normalize(new URL(request.url, origin).pathname).replace(/\/$/, '/index.html');
	const file = join(path.startsWith('/flags/') ? 'static' : folder, path);
	if (!existsSync(file)) return response.writeHead(404).end();
	response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
	return createReadStream(file).pipe(response);
}
