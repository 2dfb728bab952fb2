import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve('generated/results');

/** Where the runners leave what they counted. */
export const RESULTS = {
	folder,
	vitest: `${folder}/vitest.json`,
	playwright: `${folder}/playwright.json`,
	playwrightStatic: `${folder}/playwright-static.json`,
	check: resolve('generated/check.json')
};

/** Passed and failed of the check's steps. */
export function countCheck() {
	const steps = read(RESULTS.check);
	if (steps === undefined) return { passed: 0, failed: 1 };
	const failed = steps.filter(({ ok }) => !ok).length;
	return { passed: steps.length - failed, failed };
}

/** Passed and failed of the tests in Node and in the browser; a file that could not be loaded counts as one failure. */
export function countVitest() {
	const result = read(RESULTS.vitest);
	if (result === undefined) return { passed: 0, failed: 1 };
	const unloaded = result.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
	).length;
	return { passed: result.numPassedTests, failed: result.numFailedTests + unloaded };
}

/** Passed and failed of the journeys through an edition; an error outside of any test counts as one failure. */
export function countPlaywright(file = RESULTS.playwright) {
	const result = read(file);
	if (result === undefined) return { passed: 0, failed: 1 };
	const { expected, unexpected, flaky } = result.stats;
	return { passed: expected + flaky, failed: unexpected + result.errors.length };
}

function read(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
