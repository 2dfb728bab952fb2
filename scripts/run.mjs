import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** Runs a program of node_modules/.bin with Node itself, so that it works on every system; resolves to its exit code. */
export function runNode(args, { env = {}, quiet = false } = {}) {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, args, {
			stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
			env: { ...process.env, ...env }
		});
		child.on('error', () => resolve(1));
		child.on('close', (code) => resolve(code ?? 1));
	});
}

/** Runs a script written in TypeScript. */
export function runScript(script, ...args) {
	return runNode(['--import', 'tsx', join('scripts', script), ...args]);
}

/** Entry points of the tools, relative to the project. */
export const TOOLS = {
	vite: 'node_modules/vite/bin/vite.js',
	vitest: 'node_modules/vitest/vitest.mjs',
	playwright: 'node_modules/@playwright/test/cli.js',
	svelteKit: 'node_modules/@sveltejs/kit/svelte-kit.js',
	svelteCheck: 'node_modules/svelte-check/bin/svelte-check',
	prettier: 'node_modules/prettier/bin/prettier.cjs',
	eslint: 'node_modules/eslint/bin/eslint.js'
};

/** A port that nobody listens on now. */
export function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.on('error', reject);
		server.listen(0, () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}

/** True where nobody listens on the port. */
export function isFree(port, host) {
	return new Promise((resolve) => {
		const server = createServer();
		server.on('error', () => resolve(false));
		server.listen({ port, host }, () => server.close(() => resolve(true)));
	});
}
