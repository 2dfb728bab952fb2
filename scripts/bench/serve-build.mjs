// The build served on a free port, for benchmarks.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** Starts the server; resolves once it answers. */
export async function serveBuild() {
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const server = spawn(process.execPath, ['build/index.js'], {
		env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', ORIGIN: origin },
		stdio: 'inherit'
	});
	await untilHealthy(origin);
	return { origin, stop: () => server.kill() };
}

async function untilHealthy(origin) {
	for (let attempt = 0; attempt < 100; attempt++) {
		try {
			if ((await fetch(`${origin}/healthz`)).ok) return;
		} catch {
			// Not listening yet.
		}
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('The server did not answer within ten seconds: run "npm run build" first.');
}

function freePort() {
	return new Promise((resolve, reject) => {
		const probe = createServer().once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const { port: found } = probe.address();
			probe.close(() => resolve(found));
		});
	});
}
