// `npm run bench:gestures`: how long the explorer takes for what a reader does all the time.
//
// Serves the build and works the page by keys, as a reader would: a neighbourhood focused and
// expanded, the as-of year changed, names searched, time played. Focus and expansion stand
// beside fcose as it comes on a graph of 500 / 2,000, laid out in turn with them. Prints
// medians; asserts nothing. With `memory` it plays for ten minutes instead, and prints what
// the page holds after one and after ten.
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, ensureChromium } from '../chromium.mjs';
import { adjacencyOf } from './adjacency.ts';
import { byFcose } from './by-fcose.ts';
import { generateWorld } from './generated-world.ts';
import { serveBuild } from './serve-build.mjs';

const FOCUSED = ['Türkiye', 'Iran', 'Egypt', 'France', 'Ethiopia'];
const NAMES = ['Azerbaijan', 'hezbollah', 'Moldau', 'Macron', 'Organization of'];
const GESTURES = [
	['e', 'expanded by 12'],
	['Shift+E', 'expanded by 75'],
	['f', 'focused with 24'],
	['Shift+F', 'focused with 75'],
	['t', 'tidied']
];
const YEARS = 25;
/** Milliseconds without a change of the address after which a picture is taken to be settled. */
const QUIET = 1500;
const PLAYED = 60;
const PANNED = 60;
/** Milliseconds from reaching an entity to the key that opens it up. */
const LOOK = 400;
const MINUTE = 60_000;

const { origin, stop } = await serveBuild();
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
try {
	if (process.argv.includes('memory')) await playForLong();
	else {
		await openUp();
		await panFocused();
		for (const [title, address] of [
			['landmarks', '/?as=1980-06-15'],
			['everything', '/?show=all&as=1980-06-15']
		])
			await changeYears(title, address);
		await searchNames();
		await play();
	}
} finally {
	await browser.close();
	stop();
}

async function openPage(address) {
	// What is kept for working without a network is fetched once, in the first minute.
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.addInitScript(watch);
	await page.goto(origin + address);
	await page.waitForFunction(() => performance.getEntriesByName('parts-alive').length > 0);
	await page.waitForTimeout(QUIET);
	return page;
}

/** In the page: notes long tasks, changes of the address, keys and frames. */
function watch() {
	const seen = { tasks: [], written: [], keys: [], frames: [] };
	globalThis.__seen = seen;
	new PerformanceObserver((list) =>
		seen.tasks.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration]))
	).observe({ type: 'longtask', buffered: true });
	for (const name of ['pushState', 'replaceState']) {
		const write = history[name].bind(history);
		history[name] = (...given) => {
			seen.written.push(performance.now());
			write(...given);
		};
	}
	addEventListener('keydown', () => seen.keys.push({ at: performance.now() }), true);
	const count = (now) => {
		seen.frames.push(now);
		requestAnimationFrame(count);
	};
	requestAnimationFrame(count);
}

async function openUp() {
	const { records } = generateWorld(500, 2000);
	const graph = adjacencyOf(
		records.entities.map(({ id }) => id),
		records.relationships.map(({ from, to }) => [from, to])
	);
	const settled = Object.fromEntries(GESTURES.map(([key]) => [key, []]));
	const longest = Object.fromEntries(GESTURES.map(([key]) => [key, []]));
	const fcose = [];
	const added = [];
	for (const [round, name] of FOCUSED.entries())
		for (const [key] of GESTURES) {
			const page = await openPage('/?show=turkiye,iran,egypt,france,ethiopia&as=2020-10-15');
			const entity = page
				.getByRole('tree', { name: 'Outline of what is drawn' })
				.getByRole('treeitem', { name: new RegExp(`^${name}, `) });
			await entity.focus();
			// Nobody presses a key before having seen where they are.
			await page.waitForTimeout(LOOK);
			const before = await page.evaluate(() => performance.now());
			await page.keyboard.press(key);
			const { took, long, shown } = await page.evaluate(waitUntilSettled, [before, QUIET]);
			settled[key].push(took);
			longest[key].push(long);
			added.push(shown);
			await page.context().close();
			if (key === 'f') {
				const start = performance.now();
				byFcose(graph, round);
				fcose.push(performance.now() - start);
			}
		}
	const beside = median(fcose);
	console.log(`\nfcose as it comes on 500 / 2,000: ${ms(beside)}`);
	for (const [key, what] of GESTURES)
		console.log(
			`  ${what}, settled after ${ms(median(settled[key]))}, at worst ${ms(Math.max(...settled[key]))}: 1/${(beside / median(settled[key])).toFixed(0)} of fcose; longest tasks of the page meanwhile ${longest[key].map((each) => (each === 0 ? 'under 50' : ms(each))).join(', ')}`
		);
	console.log(`  in the picture afterwards ${added.join(', ')}`);
}

/** In the page: until the address has not changed for a while; when it last did, and the longest task since. */
async function waitUntilSettled([start, quiet]) {
	const last = () => globalThis.__seen.written.filter((at) => at >= start).at(-1);
	for (;;) {
		await new Promise((resolve) => setTimeout(resolve, 50));
		const at = last();
		if (at !== undefined && performance.now() - at > quiet) break;
		if (performance.now() - start > 30_000) break;
	}
	const [key] = globalThis.__seen.keys.filter(({ at }) => at >= start);
	const end = last() ?? Number.NaN;
	const tasks = globalThis.__seen.tasks.filter(([at]) => at >= start);
	return {
		took: end - key.at,
		long: Math.max(0, ...tasks.map(([, duration]) => duration)),
		shown: /\d+ of \d+ entities/.exec(document.body.textContent)?.[0]
	};
}

/** Pans the picture of a neighbourhood by keys, a step a frame. */
async function panFocused() {
	const page = await openPage('/?show=turkiye&as=2020-10-15');
	await page
		.getByRole('tree', { name: 'Outline of what is drawn' })
		.getByRole('treeitem', { name: /^Türkiye, / })
		.focus();
	await page.keyboard.press('f');
	await page.waitForTimeout(2 * QUIET);
	await page.getByRole('application').focus();
	await page.evaluate(() => (globalThis.__seen.tasks.length = 0));
	const script = await scriptOf(page, async () => {
		for (let step = 0; step < PANNED; step++) {
			await page.keyboard.press(step % 20 < 10 ? 'ArrowRight' : 'ArrowLeft');
			await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
		}
	});
	const tasks = await page.evaluate(() => globalThis.__seen.tasks);
	const shown = await page.evaluate(
		() => /\d+ of \d+ entities/.exec(document.body.textContent)?.[0]
	);
	console.log(
		`\nfocused, panned ${PANNED} frames: ${ms(script / PANNED)} of script a frame, longest task ${tasks.length === 0 ? 'under 50 ms' : ms(Math.max(...tasks.map(([, duration]) => duration)))}; ${shown}`
	);
	await page.context().close();
}

async function changeYears(title, address) {
	const page = await openPage(address);
	await page.getByRole('slider', { name: 'As-of day' }).focus();
	const shown = [];
	const script = await scriptOf(page, async () => {
		for (let year = 0; year < YEARS; year++) {
			await page.keyboard.press('PageUp');
			await page.waitForTimeout(400);
			shown.push(await page.evaluate(tookToShow));
		}
	});
	console.log(
		`\nas-of year changed, ${title}: new picture on the screen after ${ms(median(shown))}, at worst ${ms(Math.max(...shown))}; ${ms(script / YEARS)} of script a year`
	);
	await page.context().close();
}

/** In the page: milliseconds from the last key to the end of the frame that painted the last of the scene. */
function tookToShow() {
	const { keys, frames } = globalThis.__seen;
	const drawn = performance.getEntriesByName('scene-drawn').at(-1).startTime;
	const painted = frames.findIndex((at) => at > drawn);
	return frames[painted + 1] - keys.at(-1).at;
}

async function searchNames() {
	const page = await openPage('/?room=explore&show=russia,iran');
	const field = page.getByRole('searchbox', { name: 'Search by any name' });
	await field.focus();
	// The index of names is made when the first is looked up.
	await page.keyboard.type('a');
	await page.waitForTimeout(QUIET);
	const script = await scriptOf(page, async () => {
		for (const name of NAMES) {
			await field.fill('');
			for (const letter of name) {
				await page.keyboard.press(letter === ' ' ? 'Space' : letter);
				await page.waitForTimeout(120);
			}
		}
	});
	const strokes = NAMES.join('').length;
	console.log(
		`\nsearch over all names: ${ms(script / strokes)} of script a keystroke, ${strokes} keystrokes`
	);
	await page.context().close();
}

async function play() {
	const page = await openPage('/?as=1946-01-01');
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	await page.evaluate(() => (globalThis.__seen.frames.length = 0));
	await page.waitForTimeout(PLAYED * 1000);
	const frames = await page.evaluate(() => globalThis.__seen.frames);
	const gaps = frames.slice(1).map((at, index) => at - frames[index]);
	const day = await page.getByRole('textbox', { name: 'As of' }).inputValue();
	console.log(
		`\nplayed for ${PLAYED} s from 1946 by quarters, to ${day}: between frames ${ms(median(gaps))}, at worst ${ms(Math.max(...gaps))}`
	);
	await page.context().close();
}

/** Milliseconds of script in the page while something is done. */
async function scriptOf(page, work) {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const soFar = async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		return 1000 * metrics.find(({ name }) => name === 'ScriptDuration').value;
	};
	const before = await soFar();
	await work();
	return (await soFar()) - before;
}

async function playForLong() {
	const page = await openPage('/?as=1946-01-01');
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const held = async () => {
		await session.send('HeapProfiler.collectGarbage');
		const { metrics } = await session.send('Performance.getMetrics');
		return metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 1e6;
	};
	const key = page.getByRole('button', { name: 'Play', exact: true });
	const until = performance.now() + 10 * MINUTE;
	let first;
	await key.click();
	while (performance.now() < until) {
		await page.waitForTimeout(1000);
		// At today it rests; played again it begins anew.
		if (await key.isVisible()) await key.click();
		if (first === undefined && performance.now() > until - 9 * MINUTE) first = await held();
	}
	const last = await held();
	console.log(
		`\nplayed for ten minutes: ${first.toFixed(1)} MB held after one, ${last.toFixed(1)} MB after ten: ${(last / first).toFixed(2)} times`
	);
	await page.context().close();
}

function median(values) {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function ms(value) {
	return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}
