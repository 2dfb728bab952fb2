// Copies the square flags of the flag-icons package (MIT) into static/flags.
// Each gets a width and a height: without them Firefox draws no SVG on a canvas.
// Flags above the limit are left out, and said, unless a state of the graph wears them.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = 'node_modules/flag-icons';
const FROM = join(PACKAGE, 'flags/1x1');
const TO = 'static/flags';
const LARGEST = 110_000;

const worn = new Set(
	readdirSync('graph-data/entities')
		.filter((file) => file.endsWith('.yaml'))
		.flatMap((file) => [
			...readFileSync(join('graph-data/entities', file), 'utf8').matchAll(
				/^\s*flag:\s*["']?([a-z]{2})["']?\s*$/gm
			)
		])
		.map(([, code]) => code)
);
const countries = JSON.parse(readFileSync(join(PACKAGE, 'country.json'), 'utf8'));
const codes = countries.filter(({ iso, code }) => iso && code.length === 2).map(({ code }) => code);

rmSync(TO, { recursive: true, force: true });
mkdirSync(TO, { recursive: true });
const left = [];
let bytes = 0;
for (const code of new Set([...codes, ...worn])) {
	const svg = readFileSync(join(FROM, `${code}.svg`), 'utf8');
	if (svg.length > LARGEST && !worn.has(code)) {
		left.push(code);
		continue;
	}
	const sized = svg
		.replace('<svg ', '<svg width="512" height="512" ')
		.replace(/>\s+</g, '><')
		.trim();
	bytes += sized.length;
	writeFileSync(join(TO, `${code}.svg`), `${sized}\n`);
}
writeFileSync(
	join(TO, 'LICENSE.md'),
	`The flags in this folder come from [flag-icons](https://github.com/lipis/flag-icons), copied by \`scripts/copy-flags.mjs\`.\n\n${readFileSync(join(PACKAGE, 'LICENSE'), 'utf8')}`
);
console.log(`${readdirSync(TO).length - 1} flags, ${Math.round(bytes / 1000)} kB`);
if (left.length > 0)
	console.log(`left out for their size, as no state of the graph wears them: ${left.join(' ')}`);
