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

/** Bytes of each number, or of a piece of text. */
export const WIDTHS = { u8: 1, u16: 2, i16: 2, u32: 4, i32: 4, text: 1 } as const;
/** Every section begins at a multiple of this, so that its numbers can be looked at in place. */
export const ALIGNMENT = 8;

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
