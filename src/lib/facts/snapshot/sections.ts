/** What one section of the file holds: numbers of one width, or text. */
export type Section =
	| Uint8Array<ArrayBuffer>
	| Uint16Array<ArrayBuffer>
	| Int16Array<ArrayBuffer>
	| Uint32Array<ArrayBuffer>
	| Int32Array<ArrayBuffer>
	| string;

export type SectionType = 'u8' | 'u16' | 'i16' | 'u32' | 'i32' | 'text';

/** Name, type and how many numbers, or bytes of text; in the order in which they stand in the file. */
export type SectionEntry = readonly [name: string, type: SectionType, length: number];

const WIDTHS = { u8: 1, u16: 2, i16: 2, u32: 4, i32: 4, text: 1 } as const;
/** Every section begins at a multiple of this, so that its numbers can be looked at in place. */
const ALIGNMENT = 8;

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

/** Sections looked at in place: numbers are views of the buffer, text is decoded when it is asked for. Throws RangeError where the buffer is too short. */
export class Sections {
	readonly #buffer: ArrayBuffer;
	readonly #places = new Map<string, { readonly at: number; readonly length: number }>();

	constructor(buffer: ArrayBuffer, start: number, entries: readonly SectionEntry[]) {
		this.#buffer = buffer;
		let at = start;
		for (const [name, type, length] of entries) {
			this.#places.set(name, { at, length });
			at += Math.ceil((length * WIDTHS[type]) / ALIGNMENT) * ALIGNMENT;
		}
	}

	u8(name: string): Uint8Array<ArrayBuffer> {
		const { at, length } = this.#placeOf(name);
		return new Uint8Array(this.#buffer, at, length);
	}

	u16(name: string): Uint16Array<ArrayBuffer> {
		const { at, length } = this.#placeOf(name);
		return new Uint16Array(this.#buffer, at, length);
	}

	i16(name: string): Int16Array<ArrayBuffer> {
		const { at, length } = this.#placeOf(name);
		return new Int16Array(this.#buffer, at, length);
	}

	u32(name: string): Uint32Array<ArrayBuffer> {
		const { at, length } = this.#placeOf(name);
		return new Uint32Array(this.#buffer, at, length);
	}

	i32(name: string): Int32Array<ArrayBuffer> {
		const { at, length } = this.#placeOf(name);
		return new Int32Array(this.#buffer, at, length);
	}

	text(name: string): string {
		return new TextDecoder().decode(this.u8(name));
	}

	/** The lines of a text section; none for an empty one. */
	lines(name: string): string[] {
		const text = this.text(name);
		return text === '' ? [] : text.split('\n');
	}

	json(name: string): unknown {
		return JSON.parse(this.text(name));
	}

	#placeOf(name: string) {
		const place = this.#places.get(name);
		if (place === undefined) throw new RangeError(`there is no section "${name}"`);
		return place;
	}
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
