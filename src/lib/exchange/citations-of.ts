import type { Source } from '#lib/facts/model/source.ts';
import { citeSource } from './cite-source.ts';
import { toCitedCsl } from './csl.ts';
import { writeBibtexEntry } from './write-bibtex.ts';
import { writeRis } from './write-ris.ts';

/** A citation ready to be copied. */
export interface Citation {
	readonly id: 'text' | 'bibtex' | 'ris' | 'csl';
	readonly label: string;
	readonly text: string;
}

/** A source as a bibliography's entry, and in the formats that programs read. */
export function citationsOf(source: Source): readonly Citation[] {
	return [
		{ id: 'text', label: 'Text', text: citeSource(source) },
		{ id: 'bibtex', label: 'BibTeX', text: writeBibtexEntry(source) },
		{ id: 'ris', label: 'RIS', text: writeRis(source) },
		{ id: 'csl', label: 'CSL-JSON', text: `${JSON.stringify([toCitedCsl(source)], null, 2)}\n` }
	];
}
