import type { Records } from '../src/lib/facts/records/assemble/assemble-records.ts';
import {
	cutCore,
	sectionsIn,
	type SectionSubject
} from '../src/lib/facts/snapshot/section-sizes.ts';
import { writeCore } from '../src/lib/facts/snapshot/write-core.ts';
import { packByBrotli } from './pack-by-brotli.ts';

/** Prints what the core weighs, packed by brotli as it is served, and each section packed alone. */
export async function tellCoreSize(records: Records): Promise<void> {
	const core = writeCore(records, '');
	const pack = async (...parts: Uint8Array[]) => (await packByBrotli(parts, 'best')).length;
	const sections = await Promise.all(
		sectionsIn(core).map(async (section) => ({ ...section, packed: await pack(section.bytes) }))
	);
	const of = (subject: SectionSubject) =>
		sections
			.filter((each) => each.subject === subject)
			.reduce((sum, { packed }) => sum + packed, 0);
	const each = (subject: SectionSubject, count: number) =>
		`${kilo(of(subject))}, ${(of(subject) / count).toFixed(1)} bytes for each of ${String(count)}`;
	console.log(`\nCore: ${kilo(core.length)}, ${kilo(await pack(...cutCore(core)))} packed`);
	console.log(`  relationships: ${each('relationships', records.relationships.length)}`);
	console.log(`  entities: ${each('entities', records.entities.length)}`);
	console.log(`  sources: ${each('sources', records.sources.length)}`);
	console.log(`  vocabulary, briefings, retired ids: ${kilo(of('others'))}`);
	for (const { name, bytes, packed } of sections.sort((a, b) => b.packed - a.packed))
		console.log(`${String(packed).padStart(8)} of ${String(bytes.length).padStart(7)}  ${name}`);
}

function kilo(bytes: number): string {
	return `${String(Math.round(bytes / 1000))} kB`;
}
