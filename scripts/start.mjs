// `npm start`: checks the facts, builds what is stale, serves, and says where.
// `npm start -- <folder>` serves another folder of facts than graph-data.
import { once } from 'node:events';
import { build } from './build.mjs';
import { isFree } from './run.mjs';

const port = process.env.PORT ?? '3000';
const host = process.env.HOST ?? '0.0.0.0';
const isEverywhere = host === '0.0.0.0' || host === '::';
const address = `http://${isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;

await demandFree();
if (!(await build({ facts: process.argv[2] }))) process.exit(1);
// Building takes a while: somebody else may have come first.
await demandFree();

process.env.PORT = port;
process.env.HOST = host;
// Behind a proxy the operator says how the address is told; else it is this one.
if (process.env.PROTOCOL_HEADER === undefined) process.env.ORIGIN ??= address;
process.env.NODE_ENV ??= 'production';
const { server } = await import('../build/index.js');
if (!server.server.listening) await once(server.server, 'listening');
console.log(`Multipolar is at ${address}`);

async function demandFree() {
	if (await isFree(Number(port), host)) return;
	console.error(`Port ${port} is taken: choose another one, as in "PORT=3001 npm start".`);
	process.exit(1);
}
