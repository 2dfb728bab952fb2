// `npm run build:static`: the whole explorer as a folder of files, build-static,
// for any web server or GitHub Pages. BASE_PATH=/repo where it stands under a path,
// ORIGIN=https://… where it will be found.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { runNode, runScript, TOOLS } from './run.mjs';
import { listFiles, weighEdition } from './weigh-edition.mjs';

const FACTS = process.env.SNAPSHOT ?? 'generated/snapshot';
const MOST_BYTES = 150e6;
/** Records, of which there are thousands: their pages are opened as files, and nobody asks for their data alone. */
const RECORDS = ['entity', 'relationship', 'source', 'briefing'];

/** Writes the static edition into a folder, of each sort of pages at most so many; resolves to false where a step failed. */
export async function buildStatic({
	folder: out = 'build-static',
	base = process.env.BASE_PATH ?? '',
	pages: most = process.env.STATIC_PAGES
} = {}) {
	const began = Date.now();
	if (process.env.SNAPSHOT === undefined && (await runScript('snapshot.ts')) !== 0) return false;
	console.log('Writing the static edition …');
	const env = {
		STATIC: '1',
		STATIC_OUT: out,
		BASE_PATH: base,
		...(most === undefined ? {} : { STATIC_PAGES: String(most) })
	};
	const code = await runNode([TOOLS.vite, 'build', '--logLevel', 'error'], { env, quiet: true });
	if (code !== 0) return false;
	copyFacts(out);
	for (const folder of RECORDS) dropData(join(out, folder));
	// What hosts hand out where there is no file.
	copyFileSync(join(out, 'elsewhere/index.html'), join(out, '404.html'));
	// GitHub Pages would leave out what begins with an underscore. Not in static/: the service worker would fetch it.
	writeFileSync(join(out, '.nojekyll'), '');
	const files = listFiles(out);
	const pages = files.filter((file) => file.endsWith('.html')).length;
	const parts = weighEdition(out);
	const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
	console.log(
		`${out}: ${pages} pages, ${files.length} files, ${inMegabytes(bytes)}, in ${Math.round((Date.now() - began) / 1000)} s; made for ${base === '' ? 'the root of a host' : base}.`
	);
	// Where the room goes; what is left out weighs next to nothing.
	for (const part of parts.filter((each) => each.bytes >= 1e6))
		console.log(`  ${part.what}: ${part.files} files, ${inMegabytes(part.bytes)}`);
	if (bytes > MOST_BYTES)
		console.warn('That is more than GitHub Pages and readers like to have: 150 MB was the bound.');
	return true;
}

/** The artefacts of the revision, by the names of src/lib/app/service/kept/part-address.ts. */
function copyFacts(out) {
	const { revision, counts } = JSON.parse(readFileSync(join(FACTS, 'manifest.json'), 'utf8'));
	// A kept program asks which revision is there now.
	writeFileSync(join(out, 'healthz'), JSON.stringify({ status: 'ok', revision, ...counts }));
	const to = join(out, 'api/v1/snapshot', revision);
	mkdirSync(to, { recursive: true });
	writeFileSync(
		join(to, 'core.bin.gz'),
		gzipSync(readFileSync(join(FACTS, 'core.bin')), { level: 9 })
	);
	copyFileSync(join(FACTS, 'series.json'), join(to, 'series.json'));
	for (const what of ['claims', 'sources'])
		for (const file of readdirSync(join(FACTS, what)))
			if (file.endsWith('.json'))
				copyFileSync(join(FACTS, what, file), join(to, `${what}-${file}`));
}

function dropData(folder) {
	for (const file of listFiles(folder)) if (file.endsWith('__data.json')) rmSync(file);
}

function inMegabytes(bytes) {
	return `${(bytes / 1e6).toFixed(1)} MB`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
	process.exitCode = (await buildStatic({ folder: process.env.STATIC_OUT })) ? 0 : 1;
