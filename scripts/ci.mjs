// What continuous integration runs: the checks and all tests, then one line
// that counts them all.
import { rmSync } from 'node:fs';
import { countCheck, countPlaywright, countVitest, RESULTS } from './results.mjs';
import { runNode } from './run.mjs';

rmSync(RESULTS.check, { force: true });
rmSync(RESULTS.folder, { recursive: true, force: true });
const codes = [await runNode(['scripts/check.mjs']), await runNode(['scripts/test.mjs'])];
const counts = [
	countCheck(),
	countVitest(),
	countPlaywright(),
	countPlaywright(RESULTS.playwrightStatic)
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);

process.exitCode = failed === 0 && codes.every((code) => code === 0) ? 0 : 1;
console.log(`\n${passed} passed, ${process.exitCode === 1 ? Math.max(failed, 1) : failed} failed`);
