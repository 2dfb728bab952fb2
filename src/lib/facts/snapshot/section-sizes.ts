import { HEAD_LENGTH_AT, PREFIX_BYTES } from './core-prefix.ts';
import { sliceSections } from './pack-sections.ts';
import type { SectionEntry } from './sections.ts';

/** What a section of a core is about. */
export type SectionSubject = 'entities' | 'relationships' | 'sources' | 'others';

export interface CoreSection {
	readonly name: string;
	readonly subject: SectionSubject;
	readonly bytes: Uint8Array;
}

/** The sections of a core that writeCore wrote, in their order. */
export function sectionsIn(core: Uint8Array<ArrayBuffer>): readonly CoreSection[] {
	const prefix = new DataView(core.buffer, core.byteOffset, PREFIX_BYTES);
	const length = prefix.getUint32(HEAD_LENGTH_AT, true);
	const text = new TextDecoder().decode(core.subarray(PREFIX_BYTES, PREFIX_BYTES + length));
	const { sections } = JSON.parse(text) as { readonly sections: readonly SectionEntry[] };
	const start = PREFIX_BYTES + Math.ceil(length / 8) * 8;
	return sliceSections(core.subarray(start), sections).map(({ name, bytes }) => ({
		name,
		subject: subjectOf(name),
		bytes
	}));
}

/** A core cut where its sections begin, the first part being what stands before them: end to end the core again. */
export function cutCore(core: Uint8Array<ArrayBuffer>): Uint8Array[] {
	const starts = sectionsIn(core).map(({ bytes }) => bytes.byteOffset - core.byteOffset);
	const cuts = [...new Set([0, ...starts])];
	return cuts.map((start, index) => core.subarray(start, cuts[index + 1]));
}

function subjectOf(name: string): SectionSubject {
	if (/^(entity\.|entities$|placed)/.test(name)) return 'entities';
	if (name.startsWith('source.')) return 'sources';
	return ['vocabulary', 'briefings', 'retired'].includes(name) ? 'others' : 'relationships';
}
