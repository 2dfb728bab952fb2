// Installs what the lockfile says, where it is newer than what is installed.
// Plain Node without packages: it runs before there are any.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';

const OLDEST = [20, 19];
const LOCKFILE = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
	console.error(`Multipolar needs Node ${OLDEST.join('.')} or newer; this is ${process.version}.`);
	process.exit(1);
}

const isCurrent =
	existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCKFILE).mtimeMs;
if (!isCurrent) {
	console.log('Installing what package-lock.json says …');
	const npm = process.env.npm_execpath;
	const [command, ...first] = npm === undefined ? ['npm'] : [process.execPath, npm];
	// npm leaves out development packages under NODE_ENV=production; building needs them.
	const { status } = spawnSync(command, [...first, 'ci', '--include=dev'], {
		stdio: 'inherit',
		shell: npm === undefined && process.platform === 'win32'
	});
	if (status !== 0) process.exit(status ?? 1);
	const now = new Date();
	utimesSync(INSTALLED, now, now);
}
