import { brotliCompressSync, constants } from 'node:zlib';
import type { Records } from '../src/lib/facts/records/assemble/assemble-records.ts';
import { sectionsIn, type SectionSubject } from '../src/lib/facts/snapshot/section-sizes.ts';
import { writeCore } from '../src/lib/facts/snapshot/write-core.ts';

/** Prints what the core weighs, packed by brotli as it is served, and each section packed alone. */
export function tellCoreSize(records: Records): void {
	const core = writeCore(records, '');
	const sections = sectionsIn(core).map((section) => ({ ...section, packed: pack(section.bytes) }));
	const of = (subject: SectionSubject) =>
		sections
			.filter((each) => each.subject === subject)
			.reduce((sum, { packed }) => sum + packed, 0);
	const each = (subject: SectionSubject, count: number) =>
		`${kilo(of(subject))}, ${(of(subject) / count).toFixed(1)} bytes for each of ${String(count)}`;
	console.log(`\nCore: ${kilo(core.length)}, ${kilo(pack(core))} packed`);
	console.log(`  relationships: ${each('relationships', records.relationships.length)}`);
	console.log(`  entities: ${each('entities', records.entities.length)}`);
	console.log(`  sources: ${each('sources', records.sources.length)}`);
	console.log(`  vocabulary, briefings, retired ids: ${kilo(of('others'))}`);
	for (const { name, bytes, packed } of sections.sort((a, b) => b.packed - a.packed))
		console.log(`${String(packed).padStart(8)} of ${String(bytes.length).padStart(7)}  ${name}`);
}

function pack(bytes: Uint8Array): number {
	return brotliCompressSync(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
			[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
		}
	}).length;
}

function kilo(bytes: number): string {
	return `${String(Math.round(bytes / 1000))} kB`;
}
