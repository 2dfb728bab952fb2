// Builds the snapshot and the application; each is skipped where its inputs
// are those of the last build.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode, runScript, TOOLS } from './run.mjs';

const STAMP = 'build/.inputs';
const INPUTS = [
	'src',
	'static',
	'svelte.config.js',
	'vite.config.ts',
	'scripts/chunk-of.ts',
	'package-lock.json'
];

/** Builds what is stale; resolves to false where a step failed. Another folder of facts than graph-data has a snapshot of its own, which the server is told of. */
export async function build({ fresh = false, facts } = {}) {
	if (facts !== undefined) process.env.SNAPSHOT = snapshotOf(facts);
	const named = facts === undefined ? [] : [facts, process.env.SNAPSHOT];
	if ((await runScript('snapshot.ts', ...named)) !== 0) return false;
	const inputs = hashInputs();
	const last = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
	if (!fresh && last === inputs) {
		console.log('The build is up to date.');
		return true;
	}
	console.log('Building the application …');
	const code = await runNode([TOOLS.vite, 'build', '--logLevel', 'error'], { quiet: true });
	if (code !== 0) return false;
	writeFileSync(STAMP, inputs);
	return true;
}

function snapshotOf(facts) {
	const name = createHash('sha256').update(resolve(facts)).digest('hex').slice(0, 8);
	return join('generated', `snapshot-${name}`);
}

function hashInputs() {
	const hash = createHash('sha256').update(process.version);
	for (const file of INPUTS.flatMap(filesIn)) hash.update(`${file}\0`).update(readFileSync(file));
	return hash.digest('hex');
}

function filesIn(path) {
	if (!existsSync(path)) return [];
	if (/\.[a-z]+$/.test(path)) return [path];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url))
	process.exitCode = (await build({ fresh: process.argv.includes('--fresh') })) ? 0 : 1;
