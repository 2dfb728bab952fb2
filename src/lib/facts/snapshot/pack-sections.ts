import {
	ALIGNMENT,
	WIDTHS,
	type Section,
	type SectionEntry,
	type SectionType
} from './sections.ts';

/** Lays sections end to end, padded; little-endian, as every machine that runs this is. */
export function packSections(sections: ReadonlyMap<string, Section>): {
	readonly entries: readonly SectionEntry[];
	readonly bytes: Uint8Array<ArrayBuffer>;
} {
	const parts = [...sections].map(([name, section]) => {
		const numbers = typeof section === 'string' ? new TextEncoder().encode(section) : section;
		const type = typeOf(section);
		return { entry: [name, type, numbers.length] as const, numbers };
	});
	const bytes = new Uint8Array(parts.reduce((sum, { numbers }) => sum + padded(numbers), 0));
	let at = 0;
	for (const { numbers } of parts) {
		bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), at);
		at += padded(numbers);
	}
	return { entries: parts.map(({ entry }) => entry), bytes };
}

/** The bytes of each section, in order. */
export function sliceSections(
	bytes: Uint8Array,
	entries: readonly SectionEntry[]
): { readonly name: string; readonly bytes: Uint8Array }[] {
	let at = 0;
	return entries.map(([name, type, length]) => {
		const section = bytes.subarray(at, at + length * WIDTHS[type]);
		at += padded(section);
		return { name, bytes: section };
	});
}

function padded({ byteLength }: { readonly byteLength: number }): number {
	return Math.ceil(byteLength / ALIGNMENT) * ALIGNMENT;
}

function typeOf(section: Section): SectionType {
	if (typeof section === 'string') return 'text';
	if (section instanceof Uint8Array) return 'u8';
	if (section instanceof Uint16Array) return 'u16';
	if (section instanceof Int16Array) return 'i16';
	return section instanceof Uint32Array ? 'u32' : 'i32';
}
