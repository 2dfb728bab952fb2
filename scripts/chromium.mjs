import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const SYSTEM = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** Tests need no network of the browser's own, and run as root in containers. */
export const CHROMIUM_ARGS = [
	'--no-sandbox',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** Path of a Chromium that is there: $CHROMIUM, Playwright's own, the system's, Chrome; undefined if none is. */
export function findChromium() {
	const named = process.env.CHROMIUM;
	if (named) {
		if (existsSync(named)) return named;
		throw new Error(`$CHROMIUM names "${named}", and there is no such file.`);
	}
	return [playwrightsOwn(), ...SYSTEM].find((path) => path !== undefined && existsSync(path));
}

/** Finds a Chromium or installs one: Playwright's, else the distribution's. Throws with what to do where neither works. */
export function ensureChromium() {
	const found = findChromium();
	if (found !== undefined) return found;
	console.log('No Chromium was found: installing one …');
	const cli = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url));
	run(process.execPath, [cli, 'install', 'chromium']);
	const own = findChromium();
	if (own !== undefined && starts(own)) return own;
	const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	for (const args of [['update'], ['install', '-y', 'chromium']]) {
		const [command = 'apt-get', ...rest] = [...root, 'apt-get', ...args];
		run(command, rest);
	}
	const installed = SYSTEM.find((path) => existsSync(path)) ?? own;
	if (installed !== undefined) return installed;
	throw new Error(
		'The tests need a Chromium, and none could be found or installed. Install one (Debian: apt-get install chromium; elsewhere: npx playwright install --with-deps chromium), or name one with CHROMIUM=/path/to/chromium.'
	);
}

/** Playwright's own may be there and yet miss libraries of the system. */
function starts(path) {
	return spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore' }).status === 0;
}

function run(command, args) {
	return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function playwrightsOwn() {
	try {
		return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
	} catch {
		return undefined;
	}
}
