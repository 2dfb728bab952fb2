// `npm test`: unit, data and component tests, then the journeys against a build
// that is served. Goes on after a failure, so that one run tells everything.
import { mkdirSync, rmSync } from 'node:fs';
import { build } from './build.mjs';
import { buildStatic } from './build-static.mjs';
import { ensureChromium } from './chromium.mjs';
import { RESULTS } from './results.mjs';
import { freePort, runNode, TOOLS } from './run.mjs';

rmSync(RESULTS.folder, { recursive: true, force: true });
mkdirSync(RESULTS.folder, { recursive: true });
const failed = [];
const step = async (name, run) => {
	console.log(`\n── ${name}`);
	const ok = await run();
	if (!ok) failed.push(name);
	return ok;
};

const chromium = ensureChromium();
await step('generated types', async () => (await runNode([TOOLS.svelteKit, 'sync'])) === 0);
await step('unit, data and component tests', async () => {
	const reporters = [
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${RESULTS.vitest}`
	];
	const code = await runNode([TOOLS.vitest, 'run', ...reporters], { env: { CHROMIUM: chromium } });
	return code === 0;
});
const travel = async (results, config, env = {}) => {
	const args = [TOOLS.playwright, 'test', '-c', config, '--reporter=list,json'];
	const code = await runNode(args, {
		env: {
			...env,
			CHROMIUM: chromium,
			E2E_PORT: String(await freePort()),
			PLAYWRIGHT_JSON_OUTPUT_NAME: results
		}
	});
	return code === 0;
};

const built = await step('build', () => build());
await step('journeys', async () => built && travel(RESULTS.playwright, 'playwright.config.ts'));
// A few pages of each sort: all of them would take minutes.
const STATIC = { folder: 'generated/static', base: '/multipolar', pages: 12 };
const written = await step('static edition', () => buildStatic(STATIC));
await step(
	'journeys through the static edition',
	async () =>
		written &&
		travel(RESULTS.playwrightStatic, 'playwright.static.config.ts', { STATIC_OUT: STATIC.folder })
);

console.log(failed.length === 0 ? '\nAll tests pass.' : `\nFailed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
